import type { MarkerShape } from '../colour.ts'
import { type PlacedName, placeNames } from '../placeNames.ts'
import type { LayoutCommon, LayoutOptions, Mark, ScatterModel } from '../types.ts'
import { type ScatterAxes, scatterAxes } from './axes.ts'
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

export interface ScatterLayout extends LayoutCommon, ScatterAxes {
  /** The largest first, so that small ones lie on top; highlighted ones on top of all. */
  readonly bubbles: readonly Bubble[]
}

const defaultHeight = 340

/** Those to be named, the most important first: the highlighted, then the ends of both axes, then the largest. */
function importance(points: readonly Drawable[]): readonly string[] {
  const by = (value: (point: Drawable) => number) => [...points].sort((a, b) => value(b) - value(a))
  const ends = [by((one) => one.x), by((one) => -one.x), by((one) => one.y), by((one) => -one.y)]
  const extremes = [0, 1].flatMap((place) => ends.map((order) => order[place]))
  const large = by((one) => one.size ?? 0).slice(0, 6)
  const strong = points.filter(({ point }) => point.highlight)
  return [...new Set([...strong, ...extremes, ...large].flatMap((one) => one?.point.area ?? []))]
}

type Place = Pick<LayoutCommon, 'margins' | 'height'>

function withNames(bubbles: readonly Bubble[], named: readonly string[], place: Place): readonly Bubble[] {
  const order = (bubble: Bubble) => (named.includes(bubble.id) ? named.indexOf(bubble.id) : named.length)
  const marks = [...bubbles]
    .sort((a, b) => order(a) - order(b))
    .map(({ id, x, y, radius, label, highlight }) => ({
      id,
      x,
      y,
      radius,
      lines: named.includes(id) ? [label] : undefined,
      sides: ['right', 'left', 'above', 'below'] as const,
      strong: highlight,
    }))
  const names = placeNames(marks, { ...place, grows: false })
  return bubbles.map((bubble) => ({ ...bubble, name: names.find(({ id }) => id === bubble.id) }))
}

const byWeight = (a: Bubble, b: Bubble): number =>
  Number(a.highlight) - Number(b.highlight) || b.radius - a.radius || (a.id < b.id ? -1 : 1)

/** Group after group, each from left to right. */
const marksOf = (bubbles: readonly Bubble[], model: ScatterModel): readonly Mark[] =>
  model.groups.flatMap((group) =>
    bubbles
      .filter((bubble) => bubble.group === group.id)
      .sort((a, b) => a.x - b.x)
      .flatMap(({ id, x, y }) => {
        const point = model.points.find((one) => one.area === id)
        return point ? [{ id, series: group.id, area: id, x, y, ...pointText(point, model) }] : []
      }),
  )

export function layoutScatter(model: ScatterModel, options: LayoutOptions = {}): ScatterLayout {
  const height = options.height ?? defaultHeight
  const points = drawablePoints(model)
  const { axes, margins, across, down } = scatterAxes(model, points, height)
  const looks = groupLooks(model)
  const greatest = Math.max(0, ...points.map(({ size }) => size ?? 0))
  const bubbles = points
    .map(({ point, x, y, size }): Bubble => {
      const { classes, shape } = looks.get(point.group) ?? { classes: 'sm', shape: 'circle' }
      return {
        id: point.area,
        area: point.area,
        label: point.label,
        group: point.group,
        shape,
        classes: point.highlight ? 'h1' : classes,
        highlight: point.highlight,
        valueX: x,
        valueY: y,
        x: across(x),
        y: down(y),
        radius: radiusOf(size, greatest),
      }
    })
    .sort(byWeight)
  return {
    ...axes,
    margins,
    height,
    marks: marksOf(bubbles, model),
    bubbles: withNames(bubbles, importance(points), { margins, height }),
  }
}
