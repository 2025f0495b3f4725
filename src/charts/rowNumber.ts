import { numberText } from '../model/numberText.ts'
import type { Language } from '../model/text.ts'
import type { Unit } from '../model/unit.ts'
import { unitNames } from '../model/unitNames.ts'
import { trimmedDecimals } from './claimLines.ts'
import type { ClaimMark } from './types.ts'

/** The number of one row among many: with its sign (€, %) or bare, the unit's name being in the subtitle. */
export function rowNumber(value: number, unit: Unit, language: Language): string {
  const hasSign = unitNames[language][unit.code].symbol !== undefined
  return numberText(value, unit, language, hasSign ? 'short' : 'bare')
}

/** The same of a claim: as it is worded, or with no more decimals than it was claimed with. */
export const claimedRowNumber = (
  { value, text }: Pick<ClaimMark, 'value' | 'text'>,
  unit: Unit,
  language: Language,
): string => text ?? rowNumber(value, { ...unit, decimals: trimmedDecimals(value, unit) }, language)
