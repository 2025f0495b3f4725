import { messagesOf } from '../../i18n/messages.ts'
import { periodText } from '../../model/periodText.ts'
import { cellText, claimText, labelWithUnit } from '../tableText.ts'
import type { ColumnsModel, Table } from '../types.ts'

/** Periods down, series across; claims in columns of their own, said to be claims. */
export function tableOfColumns(model: ColumnsModel): Table {
  const { unit, language, references } = model
  const claims = references.map((claim) => claimText(claim, unit, language))
  return {
    caption: model.title,
    columns: [
      { label: messagesOf(language).charts.period, numeric: false },
      ...model.series.map((one) => ({ label: labelWithUnit(one.label, unit, language), numeric: true })),
      ...references.map((claim) => ({ label: claim.label, numeric: true })),
    ],
    rows: model.periods.map((period, index) => [
      periodText(period, language),
      ...model.series.map((one) => {
        const datum = one.points[index]
        return datum ? cellText(datum, unit, language) : ''
      }),
      ...claims,
    ]),
  }
}
