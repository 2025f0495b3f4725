import { messagesOf } from '../../i18n/messages.ts'
import { periodText } from '../../model/periodText.ts'
import type { Language } from '../../model/text.ts'
import type { LinePoint, Table } from '../types.ts'

interface TrendSeries<P extends LinePoint> {
  readonly label: string
  readonly points: readonly P[]
}

interface TrendModel<S> {
  readonly title: string
  readonly language: Language
  readonly series: readonly S[]
}

/** Periods down in their order, series across; an empty cell where a series has nothing to say of a period. */
export function trendTable<P extends LinePoint, S extends TrendSeries<P>>(
  model: TrendModel<S & TrendSeries<P>>,
  head: (series: S) => string,
  cell: (point: P, series: S) => string,
): Table {
  const times = new Map(model.series.flatMap((one) => one.points.map((point) => [point.period, point.x])))
  const periods = [...times.keys()].sort((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0))
  return {
    caption: model.title,
    columns: [
      { label: messagesOf(model.language).charts.period, numeric: false },
      ...model.series.map((one) => ({ label: head(one), numeric: true })),
    ],
    rows: periods.map((period) => [
      periodText(period, model.language),
      ...model.series.map((one) => {
        const point = one.points.find((candidate) => candidate.period === period)
        return point ? cell(point, one) : ''
      }),
    ]),
  }
}
