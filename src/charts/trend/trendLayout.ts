import { messagesOf } from '../../i18n/messages.ts'
import type { Language } from '../../model/text.ts'
import type { Unit } from '../../model/unit.ts'
import { claimLines, claimMarks } from '../claimLines.ts'
import { markerShape } from '../colour.ts'
import { endLabels, labelMargin } from '../endLabels.ts'
import { samples } from '../insideLabels.ts'
import { toY, type ValueScale } from '../ticks.ts'
import { timeScale } from '../timeScale.ts'
import { yearTicks } from '../timeTicks.ts'
import type { ClaimMark, LinePoint, LineSeries, Mark } from '../types.ts'
import { valueAxis } from '../valueAxis.ts'
import { breaksOf } from './breaks.ts'
import { markersOf } from './markers.ts'
import { piecesOf } from './pieces.ts'
import { trendColours } from './trendColours.ts'
import type { TrendLayout, TrendLine } from './types.ts'

type TrendSeries<P extends LinePoint> = Omit<LineSeries, 'points'> & { readonly points: readonly P[] }

/** What a kind of chart decides; the rest of the geometry is common to lines and ranks along time. */
export interface Trend<P extends LinePoint, S extends TrendSeries<P>> {
  readonly series: readonly S[]
  readonly scale: ValueScale
  /** Whether the lowest is on top. */
  readonly downward: boolean
  /** One for each tick of the scale. */
  readonly tickTexts: readonly string[]
  /** The drawn number of a point; undefined for a gap. */
  readonly valueOf: (point: P) => number | undefined
  readonly nameAtEnd: (label: string, point: P) => string
  /** Below the name of a highlighted series. */
  readonly valueAtEnd: (point: P) => string | undefined
  readonly markOf: (series: S, point: P) => Pick<Mark, 'heading' | 'lines' | 'spoken' | 'claim'>
  readonly claims: readonly ClaimMark[]
  readonly unit: Unit
  readonly language: Language
  readonly height: number
}

const isStrong = (line: TrendLine): boolean => line.classes.includes('strong')

export function trendLayout<P extends LinePoint, S extends TrendSeries<P>>(trend: Trend<P, S>): TrendLayout {
  const { series, scale, height, unit, language } = trend
  const messages = messagesOf(language).charts
  const { times, across } = timeScale(series.flatMap((one) => one.points.map((point) => point.x)))
  const up = toY(scale, height)
  const y = (value: number) => (trend.downward ? Math.round((height - up(value)) * 10) / 10 : up(value))
  const colours = trendColours(series)

  const drawn = series.map((one, index) => {
    const placed = one.points.map((point) => {
      const value = trend.valueOf(point)
      const place = { time: point.x, x: across(point.x), point, breakBefore: point.breakBefore }
      return { ...place, value: value ?? 0, y: value === undefined ? undefined : y(value) }
    })
    const pieces = piecesOf(placed)
    const colour = colours[index] ?? 'sm'
    const classes = `${colour}${one.highlight ? ' strong' : ''}${one.earlier ? ' earlier' : ''}`
    const markers = markersOf(pieces, colour === 'sm' ? 'dot' : markerShape(index))
    return { series: one, placed, pieces, classes, markers }
  })
  const names = drawn.map(({ series: one, pieces }) => {
    const last = pieces.at(-1)?.at(-1)
    return {
      text: last ? trend.nameAtEnd(one.label, last.point) : messages.noDataOf(one.label),
      value: last && one.highlight ? trend.valueAtEnd(last.point) : undefined,
      bold: one.highlight && !one.earlier,
      end: last && { x: last.x, y: last.y },
    }
  })
  const { yTicks, left } = valueAxis(scale, trend.tickTexts, y, unit.code === 'IDX' ? 100 : 0)
  const margins = { top: 24, right: labelMargin(names), bottom: 28, left }
  const sides = margins.left + margins.right
  const points = samples(drawn.flatMap(({ pieces }) => pieces))
  const labels = endLabels(names, height, points)
  const lines = drawn.flatMap(({ series: one, pieces, classes, markers }, index): readonly TrendLine[] => {
    const label = labels[index]
    if (!label) return []
    const bare = pieces.map((piece) =>
      piece.map(({ time, value, x, y: down }) => ({ time, value, x, y: down })),
    )
    return [{ id: one.id, area: one.area, classes, pieces: bare, markers, label }]
  })
  const marks = drawn.flatMap(({ series: one, placed }) =>
    placed.map(
      ({ point, x, y: down }): Mark => ({
        id: `${one.id} ${point.period}`,
        series: one.id,
        area: one.area,
        x,
        y: down ?? height,
        ...trend.markOf(one, point),
      }),
    ),
  )
  const claims = claimLines(trend.claims, unit, language, y, points, sides)
  return {
    margins,
    height,
    reach: 'across',
    scale,
    times,
    downward: trend.downward,
    yTicks,
    xTicks: marks.length === 0 ? [] : yearTicks(times[0], times[1], across, sides),
    // The highlighted last: on top.
    lines: [...lines].sort((a, b) => Number(isStrong(a)) - Number(isStrong(b))),
    breaks: breaksOf(drawn.map(({ placed }) => placed)),
    claims,
    marks: [...marks, ...claimMarks(trend.claims, claims, unit, language)],
  }
}
