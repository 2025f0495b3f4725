import { cellText, claimText, labelWithUnit } from '../tableText.ts'
import { trendTable } from '../trend/trendTable.ts'
import type { LinesModel, Table } from '../types.ts'

/** Periods down, series across; claims in columns of their own, said to be claims. */
export function tableOfLines(model: LinesModel): Table {
  const { unit, language } = model
  const table = trendTable(
    model,
    ({ label }) => labelWithUnit(label, unit, language),
    (point) => cellText(point, unit, language),
  )
  const claims = model.references.map((claim) => claimText(claim, unit, language))
  return {
    ...table,
    columns: [...table.columns, ...model.references.map((claim) => ({ label: claim.label, numeric: true }))],
    rows: table.rows.map((row) => [...row, ...claims]),
  }
}
