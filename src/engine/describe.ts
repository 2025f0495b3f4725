import type { ChartModel, Datum, Rank } from '../charts/types.ts'
import { messagesOf } from '../i18n/messages.ts'
import { isNumber } from '../model/gap.ts'
import { numberText, ordinalText } from '../model/numberText.ts'
import { periodText } from '../model/periodText.ts'
import type { Language } from '../model/text.ts'
import type { Unit } from '../model/unit.ts'

/** At most this many things are listed in an alternative text; the table has the rest. */
const listed = 4

/** The strong first, then the others, as many as are listed. */
const first = <T>(items: readonly T[], isStrong: (item: T) => boolean): readonly T[] =>
  [...items.filter(isStrong), ...items.filter((item) => !isStrong(item))].slice(0, listed)

const valueText = (datum: Datum, unit: Unit, language: Language): string | undefined =>
  isNumber(datum.cell) ? numberText(datum.cell, unit, language) : undefined

/** A value in one period. */
interface Stop {
  readonly period: string
  readonly text: string | undefined
}

/** "Italy: 22,500 in 2000, 37,500 in 2023." Empty where a series has no number. */
function course(label: string, stops: readonly Stop[], language: Language): string {
  const known = stops.flatMap(({ period, text }) => (text === undefined ? [] : [{ period, text }]))
  const [start, end] = [known[0], known.at(-1)]
  if (!start || !end) return ''
  const when = ({ period }: { readonly period: string }) => periodText(period, language, 'in')
  return messagesOf(language).panels.describe.course(label, start.text, when(start), end.text, when(end))
}

/** "Piedmont: €156 bn, 18th of 28." Empty where there is no number. */
function place(label: string, text: string | undefined, rank: Rank | undefined, language: Language): string {
  const { describe } = messagesOf(language).panels
  if (text === undefined) return ''
  return describe.row(label, text, rank && describe.rank(ordinalText(rank.rank, language), rank.of))
}

function parts(model: ChartModel): readonly string[] {
  const { language } = model
  const { describe } = messagesOf(language).panels
  switch (model.type) {
    case 'lines':
      return first(model.series, (series) => series.highlight).map(({ label, points }) =>
        course(
          label,
          points.map((point) => ({ period: point.period, text: valueText(point, model.unit, language) })),
          language,
        ),
      )
    case 'bump':
      return model.series.map(({ label, points }) =>
        course(
          label,
          points.map(({ period, cell }) => ({
            period,
            text: isNumber(cell) ? ordinalText(cell, language) : undefined,
          })),
          language,
        ),
      )
    case 'columns':
      return model.series.map(({ label, points }) =>
        course(
          label,
          points.map((point, index) => ({
            period: model.periods[index] ?? '',
            text: valueText(point, model.unit, language),
          })),
          language,
        ),
      )
    case 'areas':
      return model.series.slice(0, listed).map(({ label, points }) => {
        const last = points.at(-1)
        return place(
          `${label} (${model.periods.at(-1) ?? ''})`,
          last && valueText(last, model.unit, language),
          undefined,
          language,
        )
      })
    case 'bars':
      return first(model.rows, (row) => row.highlight).map((row) => {
        const text = row.claim?.text ?? valueText(row, model.unit, language)
        const label = row.claim ? describe.claimed(row.label) : row.label
        return place(
          label,
          text !== undefined && model.atLeast && !row.claim ? describe.atLeast(text) : text,
          row.rank,
          language,
        )
      })
    case 'map':
      return first(
        [...model.shapes].sort(
          (a, b) => (a.rank?.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank?.rank ?? Number.MAX_SAFE_INTEGER),
        ),
        (shape) => shape.highlight,
      ).map((shape) => place(shape.label, valueText(shape, model.unit, language), shape.rank, language))
    case 'dots':
      return model.rows.slice(0, listed + 1).map((row) => {
        const label = row.claim
          ? describe.claimed(row.label)
          : `${row.label} (${periodText(row.period, language)})`
        return place(label, row.claim?.text ?? valueText(row, model.unit, language), undefined, language)
      })
    case 'scatter':
      return first(model.points, (point) => point.highlight)
        .slice(0, 2)
        .map((point) => {
          const [x, y] = [
            valueText(point.x, model.x.unit, language),
            valueText(point.y, model.y.unit, language),
          ]
          return x === undefined || y === undefined
            ? ''
            : describe.pair(point.label, model.x.label, x, model.y.label, y)
        })
    case 'timeline':
      return [describe.encounters(model.days.reduce((sum, day) => sum + day.entries.length, 0))]
  }
}

/** What a chart shows, in words: its kind, then its most important values. The title says the rest. */
export function describeChart(model: ChartModel): string {
  const { describe } = messagesOf(model.language).panels
  return [`${describe.kind[model.type]}.`, ...parts(model)].filter((part) => part !== '').join(' ')
}
