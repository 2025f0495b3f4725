import { messagesOf } from '../i18n/messages.ts'
import { isGap } from '../model/gap.ts'
import { decimalText } from '../model/numberText.ts'
import type { Language } from '../model/text.ts'
import type { Unit } from '../model/unit.ts'
import { unitNames } from '../model/unitNames.ts'
import { statusWords } from './datumText.ts'
import type { ClaimMark, Datum } from './types.ts'

/** The unit of a table's numbers as stored: "million euro", "milioni di euro"; empty for pure numbers. */
export function unitText(unit: Unit, language: Language): string {
  const messages = messagesOf(language).charts
  const names = unitNames[language][unit.code]
  const bare = names.symbol === '%' ? '%' : names.many
  const name = unit.per === 'head' ? messages.perHead(bare) : bare
  const scales: Readonly<Record<number, string>> = messages.scales
  const scale = scales[unit.multiplier]
  if (scale === undefined) return name
  return name === '' ? scale : messages.scaledUnit(scale, name)
}

/** A label with its unit behind: "GDP (million euro)". */
export function labelWithUnit(label: string, unit: Unit, language: Language): string {
  const text = unitText(unit, language)
  return text === '' ? label : `${label} (${text})`
}

/** A table's cell: every stored digit worth showing, without unit, with what is particular of it in brackets; the reason
 *  where there is no number. */
export function cellText(datum: Datum, unit: Unit, language: Language): string {
  const messages = messagesOf(language).charts
  if (isGap(datum.cell)) return messages.gaps[datum.cell.gap]
  const bare = decimalText(datum.cell, unit.decimals, language)
  const number = datum.marks.includes('floor') ? messages.atLeast(bare) : bare
  const words = statusWords(datum, language)
  return words.length === 0 ? number : `${number} (${words.join(', ')})`
}

/** A claim's value in a table: in the column's unit, said to be a claim, and as the claim words it where that says more. */
export function claimText({ value, text }: ClaimMark, unit: Unit, language: Language): string {
  const { claim } = messagesOf(language).charts
  const number = decimalText(value, unit.decimals, language, true)
  const isSaid = text === undefined || text.replace(/^\p{Sc}/u, '').startsWith(number)
  return isSaid ? `${number} (${claim})` : `${number} (${claim}: ${text})`
}
