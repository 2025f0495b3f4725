import { messagesOf } from '../../i18n/messages.ts'
import { periodText } from '../../model/periodText.ts'
import { rankText } from '../datumText.ts'
import { cellText, claimText, labelWithUnit } from '../tableText.ts'
import type { BarRow, BarsModel, ClaimMark, Table } from '../types.ts'
import { datumOf, unitOf } from './barTexts.ts'

interface Optional {
  readonly hasPeriods: boolean
  readonly hasRanks: boolean
}

/** A row of a claim: it has neither rank nor period of its own. */
function claimRow(claim: ClaimMark, label: string, model: BarsModel, { hasPeriods, hasRanks }: Optional) {
  const value = claimText(claim, model.unit, model.language)
  return [label, ...(hasPeriods ? [''] : []), value, ...(hasRanks ? [''] : [])]
}

function rowsOf(row: BarRow, model: BarsModel, optional: Optional): readonly (readonly string[])[] {
  const { language } = model
  if (row.claim) {
    const { part } = row.claim
    const inner = part ? [claimRow({ id: '', ...part }, part.label, model, optional)] : []
    return [claimRow(row.claim, row.label, model, optional), ...inner]
  }
  const period = row.period === undefined ? '' : periodText(row.period, language)
  const rank = row.rank === undefined ? '' : rankText(row.rank, language)
  const value = cellText(datumOf(row, model), unitOf(row, model), language)
  return [[row.label, ...(optional.hasPeriods ? [period] : []), value, ...(optional.hasRanks ? [rank] : [])]]
}

/** One row a bar, a claim's part under it; then the claims drawn across the bars. Periods and ranks where rows have
 *  them. */
export function tableOfBars(model: BarsModel): Table {
  const messages = messagesOf(model.language).charts
  const optional = {
    hasPeriods: model.rows.some((row) => row.period !== undefined),
    hasRanks: model.rows.some((row) => row.rank !== undefined),
  }
  return {
    caption: model.title,
    columns: [
      { label: messages.name, numeric: false },
      ...(optional.hasPeriods ? [{ label: messages.period, numeric: false }] : []),
      { label: labelWithUnit(messages.value, model.unit, model.language), numeric: true },
      ...(optional.hasRanks ? [{ label: messages.place, numeric: true }] : []),
    ],
    rows: [
      ...model.rows.flatMap((row) => rowsOf(row, model, optional)),
      ...model.references.map((claim) => claimRow(claim, claim.label, model, optional)),
    ],
  }
}
