import type { ChartModel, Datum } from '../charts/types.ts'
import { messagesOf } from '../i18n/messages.ts'
import { isNumber } from '../model/gap.ts'
import { numberText, ordinalText } from '../model/numberText.ts'
import { periodText } from '../model/periodText.ts'
import type { Language } from '../model/text.ts'
import type { Unit } from '../model/unit.ts'

/** At most this many things are listed in an alternative text; the table has the rest. */
const listed = 4

const valueText = (datum: Datum, unit: Unit, language: Language): string | undefined =>
  isNumber(datum.cell) ? numberText(datum.cell, unit, language) : undefined

type Drawn = Exclude<ChartModel, { type: 'timeline' }>
type Described = {
  readonly [Type in ChartModel['type']]: (model: Extract<ChartModel, { type: Type }>) => string
}

const first = <T>(items: readonly T[], isStrong: (item: T) => boolean): readonly T[] =>
  [...items.filter(isStrong), ...items.filter((item) => !isStrong(item))].slice(0, listed)

const describers: Described = {
  lines(model) {
    const { describe } = messagesOf(model.language).panels
    return first(model.series, (series) => series.highlight)
      .flatMap((series) => {
        const points = series.points.filter((point) => isNumber(point.cell))
        const [start, end] = [points[0], points.at(-1)]
        const [a, b] = [
          start && valueText(start, model.unit, model.language),
          end && valueText(end, model.unit, model.language),
        ]
        if (!start || !end || a === undefined || b === undefined) return []
        return [
          describe.course(
            series.label,
            a,
            periodText(start.period, model.language),
            b,
            periodText(end.period, model.language),
          ),
        ]
      })
      .join(' ')
  },
  bump(model) {
    const { describe } = messagesOf(model.language).panels
    return model.series
      .flatMap((series) => {
        const points = series.points.filter((point) => isNumber(point.cell))
        const [start, end] = [points[0], points.at(-1)]
        if (!start || !end || !isNumber(start.cell) || !isNumber(end.cell)) return []
        const rank = (value: number) => ordinalText(value, model.language)
        return [describe.course(series.label, rank(start.cell), start.period, rank(end.cell), end.period)]
      })
      .join(' ')
  },
  bars(model) {
    const { describe } = messagesOf(model.language).panels
    return first(model.rows, (row) => row.highlight)
      .flatMap((row) => {
        const value = valueText(row, model.unit, model.language)
        if (value === undefined) return []
        const rank = row.rank && describe.rank(ordinalText(row.rank.rank, model.language), row.rank.of)
        return [describe.row(row.label, model.atLeast ? describe.atLeast(value) : value, rank)]
      })
      .join(' ')
  },
  columns(model) {
    const { describe } = messagesOf(model.language).panels
    return model.series
      .flatMap((series) => {
        const points = series.points.flatMap((point, index) =>
          isNumber(point.cell) ? [{ point, period: model.periods[index] ?? '' }] : [],
        )
        const [start, end] = [points[0], points.at(-1)]
        const [a, b] = [
          start && valueText(start.point, model.unit, model.language),
          end && valueText(end.point, model.unit, model.language),
        ]
        if (!start || !end || a === undefined || b === undefined) return []
        return [
          describe.course(
            series.label,
            a,
            periodText(start.period, model.language),
            b,
            periodText(end.period, model.language),
          ),
        ]
      })
      .join(' ')
  },
  areas(model) {
    const { describe } = messagesOf(model.language).panels
    const last = model.periods.at(-1) ?? ''
    return model.series
      .slice(0, listed)
      .flatMap((series) => {
        const point = series.points.at(-1)
        const value = point && valueText(point, model.unit, model.language)
        return value === undefined ? [] : [describe.row(`${series.label} (${last})`, value, undefined)]
      })
      .join(' ')
  },
  map(model) {
    const { describe } = messagesOf(model.language).panels
    const shown = [...model.shapes].sort((a, b) => (a.rank?.rank ?? 999) - (b.rank?.rank ?? 999))
    return first(shown, (shape) => shape.highlight)
      .flatMap((shape) => {
        const value = valueText(shape, model.unit, model.language)
        const rank = shape.rank && describe.rank(ordinalText(shape.rank.rank, model.language), shape.rank.of)
        return value === undefined ? [] : [describe.row(shape.label, value, rank)]
      })
      .join(' ')
  },
  dots(model) {
    const { describe } = messagesOf(model.language).panels
    return model.rows
      .slice(0, listed + 1)
      .flatMap((row) => {
        const value = valueText(row, model.unit, model.language)
        const label = row.claim
          ? describe.claimed(row.label)
          : `${row.label} (${periodText(row.period, model.language)})`
        return value === undefined ? [] : [describe.row(label, value, undefined)]
      })
      .join(' ')
  },
  scatter(model) {
    const { describe } = messagesOf(model.language).panels
    return first(model.points, (point) => point.highlight)
      .slice(0, 2)
      .flatMap((point) => {
        const [x, y] = [
          valueText(point.x, model.x.unit, model.language),
          valueText(point.y, model.y.unit, model.language),
        ]
        return x === undefined || y === undefined
          ? []
          : [describe.pair(point.label, model.x.label, x, model.y.label, y)]
      })
      .join(' ')
  },
  timeline(model) {
    const { describe } = messagesOf(model.language).panels
    return describe.encounters(model.days.reduce((sum, day) => sum + day.entries.length, 0))
  },
}

function describeDrawn(model: Drawn): string {
  switch (model.type) {
    case 'lines':
      return describers.lines(model)
    case 'bump':
      return describers.bump(model)
    case 'bars':
      return describers.bars(model)
    case 'columns':
      return describers.columns(model)
    case 'areas':
      return describers.areas(model)
    case 'map':
      return describers.map(model)
    case 'dots':
      return describers.dots(model)
    case 'scatter':
      return describers.scatter(model)
  }
}

/** What a chart shows, in words: its kind, then its most important values. The title says the rest. */
export function describeChart(model: ChartModel): string {
  const { describe } = messagesOf(model.language).panels
  const said = model.type === 'timeline' ? describers.timeline(model) : describeDrawn(model)
  return `${describe.kind[model.type]}. ${said}`.trim()
}
