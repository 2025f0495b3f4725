import { messagesOf } from '../../i18n/messages.ts'
import { periodText } from '../../model/periodText.ts'
import { cellText, labelWithUnit } from '../tableText.ts'
import type { AreasModel, Table } from '../types.ts'

/** Periods down, layers across. */
export function tableOfAreas(model: AreasModel): Table {
  const { unit, language } = model
  return {
    caption: model.title,
    columns: [
      { label: messagesOf(language).charts.period, numeric: false },
      ...model.series.map((one) => ({ label: labelWithUnit(one.label, unit, language), numeric: true })),
    ],
    rows: model.periods.map((period, index) => [
      periodText(period, language),
      ...model.series.map((one) => {
        const datum = one.points[index]
        return datum ? cellText(datum, unit, language) : ''
      }),
    ]),
  }
}
