import { messagesOf } from '../../i18n/messages.ts'
import { isGap } from '../../model/gap.ts'
import { numberText } from '../../model/numberText.ts'
import { unitNames } from '../../model/unitNames.ts'
import { trimmedDecimals } from '../claimLines.ts'
import { periodText } from '../periodText.ts'
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

/** The number beside a bar: with its sign (€, %) or bare, the unit's name being in the subtitle. */
function barNumber(value: number, model: BarsModel): string {
  const hasSign = unitNames[model.language][model.unit.code].symbol !== undefined
  return numberText(value, model.unit, model.language, hasSign ? 'short' : 'bare')
}

/** A claimed number: with no more decimals than it was claimed with. */
function claimedNumber(value: number, model: BarsModel): string {
  const unit = { ...model.unit, decimals: trimmedDecimals(value, model.unit) }
  return barNumber(value, { ...model, unit })
}

/** What stands beside a row's bar: its number, or why there is none. Where statistics stand among claims, the claims
 *  say what they are. */
export function barValue(row: BarRow, model: BarsModel): string {
  const messages = messagesOf(model.language).charts
  if (isGap(row.cell)) return messages.gaps[row.cell.gap]
  if (!row.claim) return isFloor(row, model) ? `≥ ${barNumber(row.cell, model)}` : barNumber(row.cell, model)
  const number = claimedNumber(row.cell, model)
  return `◆ ${model.rows.every((other) => other.claim) ? number : messages.claimedValue(number)}`
}

/** "of which from Piedmont: €550 m (claimed)"; undefined for rows without a part. */
export function partText(row: BarRow, model: BarsModel): string | undefined {
  const part = row.claim?.part
  if (!part) return undefined
  return messagesOf(model.language).charts.claimedAs(part.label, claimedNumber(part.value, model))
}

/** The row's name; with its period where rows differ in it. */
export const barLabel = (row: BarRow, model: BarsModel): string =>
  row.period === undefined ? row.label : `${row.label} · ${periodText(row.period, model.language)}`

/** "18", or "=9" where another shares it. */
export const barRank = (row: BarRow): string | undefined =>
  row.rank === undefined ? undefined : `${row.rank.tied ? '=' : ''}${row.rank.rank}`

/** Highlighted rows are set in bold type. */
export const weightOf = (row: BarRow): 'normal' | 'bold' => (row.highlight && !row.claim ? 'bold' : 'normal')
