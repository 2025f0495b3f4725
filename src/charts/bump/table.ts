import { messagesOf } from '../../i18n/messages.ts'
import { cellText, labelWithUnit } from '../tableText.ts'
import { trendTable } from '../trend/trendTable.ts'
import type { BumpModel, Table } from '../types.ts'

const rank = { code: 'RANK', multiplier: 0, decimals: 0 } as const

/** Periods down; of each series its rank and the ranked value. */
export function tableOfBump(model: BumpModel): Table {
  const { unit, language } = model
  const messages = messagesOf(language).charts
  const ranks = trendTable(
    model,
    ({ label }) => messages.rankOf(label),
    (point) => cellText({ ...point, status: [], marks: [] }, rank, language),
  )
  const values = trendTable(
    model,
    (series) => labelWithUnit(series.label, series.unit ?? unit, language),
    (point, series) => cellText({ ...point, cell: point.value }, series.unit ?? unit, language),
  )
  return {
    ...ranks,
    columns: [...ranks.columns, ...values.columns.slice(1)],
    rows: ranks.rows.map((row, index) => [...row, ...(values.rows[index]?.slice(1) ?? [])]),
  }
}
