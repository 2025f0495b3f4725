import { statusWords, valueText } from '../../charts/datumText.ts'
import { claimedRowNumber } from '../../charts/rowNumber.ts'
import type { ClaimMark, Datum } from '../../charts/types.ts'
import { messagesOf } from '../../i18n/messages.ts'
import { isGap, isNumber } from '../../model/gap.ts'
import type { Language } from '../../model/text.ts'
import type { Unit } from '../../model/unit.ts'
import { colours } from '../colours.ts'
import { wordsOnly } from '../formatCode.ts'
import type { Bar } from './barsChart.ts'

/** What must be known of a number, or why there is none: for the sheet behind a chart. */
export const remarkOf = (datum: Datum, unit: Unit, language: Language): string =>
  [...(isGap(datum.cell) ? [valueText(datum, unit, language)] : []), ...statusWords(datum, language)].join(
    ', ',
  )

/** A name, with the reason where there is no number. */
export const nameWithGap = (name: string, datum: Datum, language: Language): string =>
  isGap(datum.cell) ? `${name} (${messagesOf(language).charts.gaps[datum.cell.gap]})` : name

export const numberOf = ({ cell }: Datum): number | undefined => (isNumber(cell) ? cell : undefined)

/** A claimed value as a bar: hatched and edged with dashes, quoted as claimed; a named part of it is full. */
export function claimBar(
  claim: Pick<ClaimMark, 'label' | 'value' | 'text'>,
  name: string,
  unit: Unit,
  language: Language,
  part = false,
): Bar {
  const { claim: asserted, claimedValue } = messagesOf(language).charts
  const text = `◆ ${claimedValue(claimedRowNumber(claim, unit, language))}`
  return {
    name,
    value: claim.value,
    fill: { colour: colours.claim, hatched: part ? undefined : 'claimed' },
    dashed: true,
    strong: false,
    ink: colours.claim,
    code: wordsOnly(text),
    text,
    remark: asserted,
  }
}

/** A claim that stands beside all rows of a chart, as the first of them. */
export const referenceBar = (claim: ClaimMark, unit: Unit, language: Language): Bar =>
  claimBar(claim, `◆ ${claim.label}`, unit, language)
