import { nice, ticks } from 'd3-array'
import type { Language } from '../../model/text.ts'
import type { Unit } from '../../model/unit.ts'
import type { YTick } from '../Axes.tsx'
import { axisTexts } from '../axisText.ts'
import type { MarkerShape } from '../colour.ts'
import { type FluidText, fluidText, lineCount } from '../fluidText.ts'
import { type PlacedName, placeNames } from '../placeNames.ts'
import { labelWithUnit } from '../tableText.ts'
import { textWidth } from '../textWidth.ts'
import { toY, type ValueScale } from '../ticks.ts'
import type { XTick } from '../timeTicks.ts'
import type { LayoutCommon, ScatterModel } from '../types.ts'
import { valueAcross } from '../valueAcross.ts'
import { valueTicks } from '../valueTicks.ts'
import { type Drawable, drawablePoints, groupLooks, pointText, radiusOf } from './points.ts'

/** A point whose area shows its size. */
export interface Bubble {
  readonly id: string
  readonly area: string
  readonly label: string
  readonly group: string
  readonly shape: MarkerShape
  readonly classes: string
  readonly highlight: boolean
  /** Stored numbers. */
  readonly valueX: number
  readonly valueY: number
  /** Fraction of the plot's width, and pixels from its top. */
  readonly x: number
  readonly y: number
  /** Of a circle of its area, in pixels. */
  readonly radius: number
  readonly name?: PlacedName | undefined
}

export interface ScatterLayout extends LayoutCommon {
  readonly xDomain: readonly [number, number]
  readonly yDomain: readonly [number, number]
  readonly xTicks: readonly XTick[]
  readonly yTicks: readonly YTick[]
  readonly xTitle: FluidText
  readonly yTitle: FluidText
  /** The largest first, so that small ones lie on top; highlighted ones on top of all. */
  readonly bubbles: readonly Bubble[]
}

const height = 340
export const titleLeading = 15

/** Round ends around the values, with some room at either side for the marks' own size. */
function scaleOf(values: readonly number[], room: number, count: number): ValueScale {
  const low = values.length === 0 ? 0 : Math.min(...values)
  const high = values.length === 0 ? 1 : Math.max(...values)
  const span = high - low || Math.abs(high) || 1
  const [from, to] = [low - span * room, high + span * room]
  // Numbers that are never below zero get no axis that is.
  const domain = nice(low >= 0 ? Math.max(0, from) : from, to, count)
  return { scale: 'linear', domain, ticks: ticks(domain[0], domain[1], count) }
}

function yTicksOf(scale: ValueScale, unit: Unit, language: Language): readonly YTick[] {
  const texts = axisTexts(scale.ticks, unit, language)
  const place = toY(scale, height)
  return scale.ticks.map((value, index) => ({ y: place(value), text: texts[index] ?? '', zero: false }))
}

/** Those to be named, the most important first: the highlighted, then the ends of both axes, then the largest. */
function importance(points: readonly Drawable[]): readonly string[] {
  const by = (value: (point: Drawable) => number) => [...points].sort((a, b) => value(b) - value(a))
  const ends = [by((one) => one.x), by((one) => -one.x), by((one) => one.y), by((one) => -one.y)]
  const extremes = [0, 1].flatMap((place) => ends.map((order) => order[place]))
  const large = by((one) => one.size ?? 0).slice(0, 6)
  const strong = points.filter(({ point }) => point.highlight)
  return [...new Set([...strong, ...extremes, ...large].flatMap((one) => one?.point.area ?? []))]
}

const sides = ['right', 'left', 'above', 'below'] as const

function withNames(
  bubbles: readonly Bubble[],
  points: readonly Drawable[],
  margins: LayoutCommon['margins'],
) {
  const named = importance(points)
  const rank = (bubble: Bubble) => (named.includes(bubble.id) ? named.indexOf(bubble.id) : named.length)
  const marks = [...bubbles]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id, x, y, radius, label, highlight }) => ({
      id,
      x,
      y,
      radius,
      lines: named.includes(id) ? [label] : undefined,
      sides,
      strong: highlight,
    }))
  const names = placeNames(marks, { margins, height, grows: false })
  return bubbles.map((bubble) => ({ ...bubble, name: names.find(({ id }) => id === bubble.id) }))
}

/** Half of the last tick's text stands beyond the plot. */
function rightOf(scale: ValueScale, { x, language }: ScatterModel): number {
  const last = axisTexts(scale.ticks, x.unit, language).at(-1) ?? ''
  return Math.max(16, Math.ceil(textWidth(last, 12) / 2))
}

export function layoutScatter(model: ScatterModel): ScatterLayout {
  const { language } = model
  const points = drawablePoints(model)
  const xScale = scaleOf(
    points.map(({ x }) => x),
    0.06,
    8,
  )
  const yScale = scaleOf(
    points.map(({ y }) => y),
    0.05,
    5,
  )
  const yTicks = yTicksOf(yScale, model.y.unit, language)
  const across = valueAcross(xScale.domain)
  const down = toY(yScale, height)
  const title = (axis: ScatterModel['x']) =>
    fluidText(labelWithUnit(axis.label, axis.unit, language), (container) => container, 12)
  const [xTitle, yTitle] = [title(model.x), title(model.y)]
  // The topmost text stands alone on its line: those below it decide how wide the margin is.
  const widths = yTicks.slice(0, -1).map((tick) => textWidth(tick.text, 12))
  const sides = { left: Math.ceil(Math.max(16, ...widths)) + 8, right: rightOf(xScale, model) }
  const margins = {
    ...sides,
    top: lineCount(yTitle) * titleLeading + 24,
    bottom: 28 + lineCount(xTitle) * titleLeading + 4,
  }
  const looks = groupLooks(model)
  const greatest = Math.max(0, ...points.map(({ size }) => size ?? 0))
  const bubbles = points
    .map(
      ({ point, x, y, size }): Bubble => ({
        id: point.area,
        area: point.area,
        label: point.label,
        group: point.group,
        shape: looks.get(point.group)?.shape ?? 'circle',
        classes: point.highlight ? 'h1' : (looks.get(point.group)?.classes ?? 'sm'),
        highlight: point.highlight,
        valueX: x,
        valueY: y,
        x: across(x),
        y: down(y),
        radius: radiusOf(size, greatest),
      }),
    )
    .sort(
      (a, b) => Number(a.highlight) - Number(b.highlight) || b.radius - a.radius || (a.id < b.id ? -1 : 1),
    )
  return {
    margins,
    height,
    // Group after group, each from left to right.
    marks: model.groups.flatMap((group) =>
      [...bubbles]
        .filter((bubble) => bubble.group === group.id)
        .sort((a, b) => a.x - b.x)
        .flatMap(({ id, x, y }) => {
          const point = model.points.find((one) => one.area === id)
          return point ? [{ id, series: group.id, area: id, x, y, ...pointText(point, model) }] : []
        }),
    ),
    xDomain: xScale.domain,
    yDomain: yScale.domain,
    xTicks: valueTicks(xScale, across, model.x.unit, language, sides.left + sides.right),
    yTicks,
    xTitle,
    yTitle,
    bubbles: withNames(bubbles, points, margins),
  }
}
