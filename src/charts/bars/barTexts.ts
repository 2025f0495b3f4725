import { messagesOf } from '../../i18n/messages.ts'
import { isGap } from '../../model/gap.ts'
import { periodText } from '../../model/periodText.ts'
import type { Unit } from '../../model/unit.ts'
import { claimedRowNumber, rowNumber } from '../rowNumber.ts'
import type { BarRow, BarsModel, Datum } from '../types.ts'

/** How a row looks among the others: strong is highlighted, near its neighbour in rank, quiet all others beside a
 *  strong one; plain where none is strong. */
export type BarRole = 'strong' | 'near' | 'quiet' | 'plain' | 'claim'

export function roleOf(row: BarRow, model: BarsModel): BarRole {
  if (row.claim) return 'claim'
  if (row.highlight) return 'strong'
  if (!model.rows.some((other) => other.highlight)) return 'plain'
  return row.neighbour ? 'near' : 'quiet'
}

/** A floor is drawn as one; a claim's number never is, whatever the chart says of its numbers. */
export const isFloor = (row: BarRow, model: BarsModel): boolean =>
  !row.claim && !isGap(row.cell) && (model.atLeast || row.marks.includes('floor'))

/** The row's number with what the whole chart says of its numbers. */
export const datumOf = (row: BarRow, model: BarsModel): Datum =>
  isFloor(row, model) && !row.marks.includes('floor') ? { ...row, marks: [...row.marks, 'floor'] } : row

/** The chart's unit with the row's own decimals. */
export const unitOf = ({ decimals }: BarRow, { unit }: BarsModel): Unit =>
  decimals === undefined ? unit : { ...unit, decimals }

/** Longest reason that has room everywhere, in characters. */
const shortReason = 16

/** What stands in place of a bar: why there is no number; in narrow containers only that there is none, where the reason
 *  is long. */
export function gapTexts(
  row: BarRow,
  model: BarsModel,
): { readonly narrow: string; readonly wide: string } | undefined {
  if (!isGap(row.cell)) return undefined
  const messages = messagesOf(model.language).charts
  const wide = messages.gaps[row.cell.gap]
  return { narrow: wide.length <= shortReason ? wide : messages.noData, wide }
}

/** What stands beside a row's bar: its number, or that there is none. Where statistics stand among claims, the claims
 *  say what they are. */
export function barValue(row: BarRow, model: BarsModel): string {
  const messages = messagesOf(model.language).charts
  if (isGap(row.cell)) return gapTexts(row, model)?.narrow ?? messages.noData
  if (!row.claim) {
    const number = rowNumber(row.cell, unitOf(row, model), model.language)
    return isFloor(row, model) ? `≥ ${number}` : number
  }
  const number = claimedRowNumber(row.claim, model.unit, model.language)
  return `◆ ${model.rows.every((other) => other.claim) ? number : messages.claimedValue(number)}`
}

/** "of which from Piedmont: €550 m (claimed)"; undefined for rows without a part. */
export function partText(row: BarRow, model: BarsModel): string | undefined {
  const part = row.claim?.part
  if (!part) return undefined
  return messagesOf(model.language).charts.claimedAs(
    part.label,
    claimedRowNumber(part, model.unit, model.language),
  )
}

/** Whether the chart's subtitle says the period of all rows: then no row repeats it. */
function samePeriod({ rows, subtitle, language }: BarsModel): boolean {
  const periods = [...new Set(rows.flatMap((row) => row.period ?? []))]
  return periods.length === 1 && periods.every((period) => subtitle.includes(periodText(period, language)))
}

/** The row's name; with its period where rows differ in it. */
export const barLabel = (row: BarRow, model: BarsModel): string =>
  row.period === undefined || samePeriod(model)
    ? row.label
    : `${row.label}\u00a0·\u00a0${periodText(row.period, model.language)}`

/** "18", or "=9" where another shares it. */
export const barRank = (row: BarRow): string | undefined =>
  row.rank === undefined ? undefined : `${row.rank.tied ? '=' : ''}${row.rank.rank}`

/** Highlighted rows are set in bold type. */
export const weightOf = (row: BarRow): 'normal' | 'bold' => (row.highlight && !row.claim ? 'bold' : 'normal')
