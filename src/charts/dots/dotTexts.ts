import { messagesOf } from '../../i18n/messages.ts'
import { isGap } from '../../model/gap.ts'
import { periodText } from '../../model/periodText.ts'
import { type FluidText, fluidText } from '../fluidText.ts'
import { claimedRowNumber, rowNumber } from '../rowNumber.ts'
import type { DotsModel } from '../types.ts'

export type DotsRow = DotsModel['rows'][number]
export type DotRole = 'plain' | 'strong' | 'claim'

export const size = 13

/** Definition or source, and period, which stays with the last word. */
export function labelOf(row: DotsRow, model: DotsModel): FluidText {
  const period = row.period === '' ? '' : `\u00a0·\u00a0${periodText(row.period, model.language)}`
  const weight = roleOf(row, model) === 'strong' ? 'bold' : 'normal'
  return fluidText(`${row.label}${period}`, (container) => container, size, weight)
}

/** What stands beside a dot: its number, or why there is none. */
export function textOf(row: DotsRow, model: DotsModel): string {
  const { unit, language } = model
  const messages = messagesOf(language).charts
  if (isGap(row.cell)) return messages.gaps[row.cell.gap]
  if (row.claim) return messages.claimedValue(claimedRowNumber(row.claim, unit, language))
  const number = rowNumber(row.cell, unit, language)
  return row.marks.includes('floor') ? `≥ ${number}` : number
}

/** Rows are strong only beside others that are not. */
export function roleOf(row: DotsRow, model: DotsModel): DotRole {
  if (row.claim) return 'claim'
  const others = model.rows.some((other) => !other.claim && !other.highlight)
  return row.highlight && others ? 'strong' : 'plain'
}
