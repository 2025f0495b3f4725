import { messagesOf } from '../../i18n/messages.ts'
import type { Language } from '../../model/text.ts'
import type { Unit } from '../../model/unit.ts'
import type { YTick } from '../Axes.tsx'
import { claimLines, claimMarks } from '../claimLines.ts'
import { colourClasses, type MarkerShape, markerShape } from '../colour.ts'
import { isReserved } from '../datumText.ts'
import { endLabels, labelMargin } from '../endLabels.ts'
import { samples } from '../insideLabels.ts'
import { textWidth } from '../textWidth.ts'
import { toY, type ValueScale } from '../ticks.ts'
import { timeScale } from '../timeScale.ts'
import { yearTicks } from '../timeTicks.ts'
import type { ClaimMark, LinePoint, LineSeries, Mark } from '../types.ts'
import { piecesOf } from './pieces.ts'
import type { TrendLayout, TrendLine, TrendMarker, TrendPoint } from './types.ts'

type TrendSeries<P extends LinePoint> = Omit<LineSeries, 'points'> & { readonly points: readonly P[] }

/** What a kind of chart decides; the rest of the geometry is common to lines and ranks along time. */
export interface Trend<P extends LinePoint, S extends TrendSeries<P>> {
  readonly series: readonly S[]
  readonly scale: ValueScale
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

type Placed<P> = TrendPoint & { readonly point: P; readonly breakBefore: boolean }

function markersOf<P extends LinePoint>(
  pieces: readonly (readonly Placed<P>[])[],
  shape: MarkerShape,
): readonly TrendMarker[] {
  const last = pieces.at(-1)?.at(-1)
  const alone = pieces.flatMap((piece) => (piece.length === 1 && piece[0] !== last ? (piece[0] ?? []) : []))
  const marker = (placed: Placed<P>, its: MarkerShape): TrendMarker => ({
    x: placed.x,
    y: placed.y,
    shape: its,
    hollow: isReserved(placed.point),
  })
  return [...alone.map((placed) => marker(placed, 'dot')), ...(last ? [marker(last, shape)] : [])]
}

const isStrong = (line: TrendLine): boolean => line.classes.includes('strong')

/** Places nearer to each other than their marks are wide become one. */
function clustered(places: readonly number[]): readonly number[] {
  const clusters: number[][] = []
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    const open = clusters.at(-1)
    const before = open?.at(-1)
    if (open && before !== undefined && place - before < 0.03) open.push(place)
    else clusters.push([place])
  }
  return clusters.map((cluster) => ((cluster[0] ?? 0) + (cluster.at(-1) ?? 0)) / 2)
}

export function trendLayout<P extends LinePoint, S extends TrendSeries<P>>(trend: Trend<P, S>): TrendLayout {
  const { series, scale, height } = trend
  const { times, across } = timeScale(series.flatMap((one) => one.points.map((point) => point.x)))
  const up = toY(scale, height)
  const y = (value: number) => (trend.downward ? Math.round((height - up(value)) * 10) / 10 : up(value))
  const colours = colourClasses(series)
  const messages = messagesOf(trend.language).charts

  const drawn = series.map((one, index) => {
    const placed = one.points.map((point) => {
      const value = trend.valueOf(point)
      const place = { time: point.x, x: across(point.x), point, breakBefore: point.breakBefore }
      return { ...place, value: value ?? 0, y: value === undefined ? undefined : y(value) }
    })
    const pieces = piecesOf(placed)
    const colour = colours[index] ?? 'sm'
    const classes = `${colour}${one.highlight ? ' strong' : ''}${one.earlier ? ' earlier' : ''}`
    return { series: one, placed, pieces, classes, markers: markersOf(pieces, markerShape(index)) }
  })

  const names = drawn.map(({ series: one, pieces }) => {
    const last = pieces.at(-1)?.at(-1)
    return {
      text: last ? trend.nameAtEnd(one.label, last.point) : messages.noDataOf(one.label),
      value: last && one.highlight ? trend.valueAtEnd(last.point) : undefined,
      bold: one.highlight,
      end: last ? { x: last.x, y: last.y } : undefined,
    }
  })
  const texts = trend.tickTexts
  const margins = {
    top: 24,
    right: labelMargin(names),
    bottom: 28,
    // The topmost text may run over the plot.
    left: Math.ceil(Math.max(18, ...texts.slice(0, -1).map((text) => textWidth(text, 12) + 10))),
  }
  const sides = margins.left + margins.right
  const points = samples(drawn.flatMap(({ pieces }) => pieces))
  const labels = endLabels(names, height, points)
  const claims = claimLines(trend.claims, trend.unit, trend.language, y, points, sides)
  const yTicks = scale.ticks.map(
    (value, index): YTick => ({
      y: y(value),
      text: texts[index] ?? '',
      zero: value === 0 && !trend.downward,
    }),
  )
  const marks = drawn.flatMap(({ series: one, placed }) =>
    placed.map(
      (place): Mark => ({
        id: `${one.id} ${place.point.period}`,
        series: one.id,
        area: one.area,
        x: place.x,
        y: place.y ?? height,
        ...trend.markOf(one, place.point),
      }),
    ),
  )
  const lines = drawn.flatMap(({ series: one, pieces, classes, markers }, index): readonly TrendLine[] => {
    const label = labels[index]
    if (!label) return []
    const bare = pieces.map((piece) =>
      piece.map(({ time, value, x, y: down }) => ({ time, value, x, y: down })),
    )
    return [{ id: one.id, area: one.area, classes, pieces: bare, markers, label }]
  })
  const breaks = drawn.flatMap(({ placed }) =>
    placed.flatMap((place, index) => {
      const before = placed[index - 1]
      return place.breakBefore && before ? [(before.x + place.x) / 2] : []
    }),
  )
  return {
    margins,
    height,
    reach: 'across',
    scale,
    times,
    downward: trend.downward,
    yTicks,
    xTicks: yearTicks(times[0], times[1], across, sides),
    // The highlighted last: on top.
    lines: lines.toSorted((a, b) => Number(isStrong(a)) - Number(isStrong(b))),
    breaks: clustered(breaks),
    claims,
    marks: [...marks, ...claimMarks(trend.claims, claims, trend.unit, trend.language)],
  }
}
