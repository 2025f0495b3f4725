import { cellText } from '../../../src/charts/tableText.ts'
import { changesMessages } from '../../../src/i18n/changesMessages.ts'
import { isNumber } from '../../../src/model/gap.ts'
import { decimalText, numberText } from '../../../src/model/numberText.ts'
import type { Language } from '../../../src/model/text.ts'
import type { Unit } from '../../../src/model/unit.ts'
import { unitNames } from '../../../src/model/unitNames.ts'
import type { Change } from './changes.ts'

const percent: Unit = { code: 'PC', multiplier: 0, decimals: 1 }

/** What a difference has no share of: percentages differ by points, ranks by places. */
const isBare = ({ code }: Unit): boolean => code === 'RANK' || unitNames.en[code].symbol === '%'

/** "+1.30", "−1.30 (−2.0%)": of the two numbers as they are printed, which is what a reader can check. */
function differenceText(before: number, after: number, unit: Unit, language: Language): string {
  const printed = (value: number) => Number(value.toFixed(unit.decimals))
  const difference = printed(after) - printed(before)
  if (difference === 0) return changesMessages[language].unseen
  const sign = difference < 0 ? '−' : '+'
  const text = `${sign}${decimalText(Math.abs(difference), unit.decimals, language)}`
  if (printed(before) === 0 || isBare(unit)) return text
  const share = numberText(Math.abs((difference / printed(before)) * 100), percent, language)
  return `${text} (${sign}${share})`
}

export interface ChangeTexts {
  readonly before: string
  readonly after: string
  readonly difference: string
}

/** A change in words: numbers by their unit, gaps with their reason. */
export function changeTexts({ kind, before, after, unit }: Change, language: Language): ChangeTexts {
  const messages = changesMessages[language]
  const numbers = isNumber(before.cell) && isNumber(after.cell)
  const difference =
    kind === 'new'
      ? messages.fresh
      : kind === 'gone'
        ? messages.gone
        : numbers
          ? differenceText(Number(before.cell), Number(after.cell), unit, language)
          : ''
  return {
    before: cellText(before, unit, language),
    after: cellText(after, unit, language),
    difference,
  }
}
