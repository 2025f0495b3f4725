import { isGap } from '../../model/gap.ts'
import { containerWidths } from '../levels.ts'
import { type NamedMark, type PlacedName, placeNames } from '../placeNames.ts'
import { rowNumber } from '../rowNumber.ts'
import { textWidth } from '../textWidth.ts'
import type { TickLevel } from '../ticks.ts'
import type { MapModel } from '../types.ts'
import { pathExtent } from './pathExtent.ts'

type Shape = MapModel['shapes'][number]

/** Name and number of an area, as it stands on the map. */
export interface MapName {
  readonly area: string
  readonly lines: readonly string[]
  readonly place: PlacedName
  readonly strong: boolean
  /** Shown in narrow containers only: in wider ones the area has another name of its own, within its shape. */
  readonly narrow: boolean
}

export const symbolRadius = 7
/** Tall maps grow no wider: see map.css. */
const tallWidth = 640
/** So many of the first in rank are named. */
const firstOnes = 5
const lineHeight = 15

/** A map that is taller than wide, or nearly so, does not fill wide pages. */
export const isTall = ({ drawing }: MapModel): boolean => drawing.width / drawing.height < 1.25

/** Place of an area's label or symbol, as fractions of the drawing's width and height. Undefined for an area that the
 *  drawing does not have. */
export function placeOf(shape: Shape, { drawing }: MapModel): readonly [number, number] | undefined {
  const place = shape.symbol ? drawing.places[shape.area] : drawing.shapes[shape.area]?.label
  return place && [place[0] / drawing.width, place[1] / drawing.height]
}

const linesOf = (shape: Shape, { unit, language }: MapModel): readonly string[] =>
  isGap(shape.cell) ? [shape.label] : [shape.label, rowNumber(shape.cell, unit, language)]

/** From which width a name lies within its own shape; undefined for small ones. */
function fitsFrom(shape: Shape, model: MapModel): TickLevel | undefined {
  const { width, height } = pathExtent(model.drawing.shapes[shape.area]?.path ?? '')
  const lines = linesOf(shape, model)
  const longest = Math.max(...lines.map((line) => textWidth(line)))
  const widest = isTall(model) ? tallWidth : Number.POSITIVE_INFINITY
  return ([0, 1, 2] as const).find((level) => {
    const scale = Math.min(widest, containerWidths[level]) / model.drawing.width
    return width * scale >= longest && height * scale >= lines.length * lineHeight
  })
}

function markOf(shape: Shape, model: MapModel, how: Pick<NamedMark, 'sides' | 'from'>): NamedMark {
  const [x, y] = placeOf(shape, model) ?? [0, 0]
  return {
    id: shape.area,
    x,
    y: (y * model.drawing.height) / model.drawing.width,
    radius: shape.symbol ? symbolRadius : 0,
    lines: linesOf(shape, model),
    strong: shape.highlight,
    ...how,
  }
}

/** Names of the highlighted areas: beside their symbol, within their shape, or led out of it where it is too small; and,
 *  within their shapes, of those that come first in rank. */
export function mapNames(shapes: readonly Shape[], model: MapModel): readonly MapName[] {
  const strong = shapes.filter((shape) => shape.highlight)
  const first = shapes.filter(
    ({ highlight, symbol, rank }) => !highlight && !symbol && rank && rank.rank <= firstOnes,
  )
  const centre = (shape: Shape, from: TickLevel | undefined) =>
    from === undefined ? [] : [markOf(shape, model, { sides: ['centre'], from })]
  const always = strong.flatMap((shape) => {
    if (shape.symbol) return [markOf(shape, model, { sides: ['left', 'below', 'right', 'above'] })]
    const from = fitsFrom(shape, model)
    return from === 0 || from === undefined
      ? [markOf(shape, model, { sides: from === 0 ? ['centre'] : [] })]
      : []
  })
  const changing = strong.filter((shape) => !always.some(({ id }) => id === shape.area))
  const narrow = changing.map((shape) => markOf(shape, model, { sides: [] }))
  const wide = changing.flatMap((shape) => centre(shape, 1))
  const others = first.flatMap((shape) => centre(shape, fitsFrom(shape, model)))
  const margins = { top: 0, right: 0, bottom: 0, left: 0 }
  const field = { margins, height: model.drawing.height / model.drawing.width, grows: true }
  const named = (marks: readonly NamedMark[], isNarrow: boolean) => (place: PlacedName) => {
    const mark = marks.find(({ id }) => id === place.id)
    const { lines = [], strong: isStrong = false } = mark ?? {}
    return mark ? [{ area: place.id, lines, place, strong: isStrong, narrow: isNarrow }] : []
  }
  const wideMarks = [...always, ...wide, ...others]
  return [
    ...placeNames([...always, ...narrow], field).flatMap(named(narrow, true)),
    ...placeNames(wideMarks, field).flatMap(named(wideMarks, false)),
  ]
}
