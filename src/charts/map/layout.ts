import { messagesOf } from '../../i18n/messages.ts'
import { isGap } from '../../model/gap.ts'
import { containerWidths } from '../levels.ts'
import { markText } from '../markText.ts'
import { type NamedMark, type PlacedName, placeNames } from '../placeNames.ts'
import { rowNumber } from '../rowNumber.ts'
import { textWidth } from '../textWidth.ts'
import type { LayoutCommon, MapModel } from '../types.ts'
import { classTexts, shadeOf } from './classTexts.ts'
import { pathExtent } from './pathExtent.ts'

type Shape = MapModel['shapes'][number]

/** An area with its colour. */
export interface MapArea {
  readonly id: string
  readonly area: string
  readonly label: string
  /** Class of its colour; undefined without a number. */
  readonly shade: string | undefined
  readonly highlight: boolean
  /** Outline in the drawing's units; undefined for symbols. */
  readonly path: string | undefined
  /** Place of its label or symbol, as fractions of the drawing's width and height. */
  readonly x: number
  readonly y: number
  readonly name?: { readonly place: PlacedName; readonly lines: readonly string[] } | undefined
}

export interface MapLayout extends LayoutCommon {
  readonly aspect: number
  /** Taller than it is wide, or nearly so: it does not fill wide pages. */
  readonly tall: boolean
  readonly areas: readonly MapArea[]
  /** Classes from the lowest; "no data" last, where it occurs. */
  readonly key: readonly { readonly shade: string | undefined; readonly text: string }[]
}

const nominalWidth = 640
export const symbolRadius = 7
const named = 5
const lineHeight = 15

/** Undefined for an area that the drawing does not have. */
function placeOf(shape: Shape, { drawing }: MapModel): readonly [number, number] | undefined {
  const place = shape.symbol ? drawing.places[shape.area] : drawing.shapes[shape.area]?.label
  return place && [place[0] / drawing.width, place[1] / drawing.height]
}

const linesOf = (shape: Shape, { unit, language }: MapModel): readonly string[] =>
  isGap(shape.cell) ? [shape.label] : [shape.label, rowNumber(shape.cell, unit, language)]

/** From which width a name lies within its own shape; never for small ones. */
function fits(shape: Shape, lines: readonly string[], { drawing }: MapModel): boolean {
  const { width, height } = pathExtent(drawing.shapes[shape.area]?.path ?? '')
  const scale = containerWidths[2] / drawing.width
  const longest = Math.max(...lines.map((line) => textWidth(line)))
  return width * scale >= longest && height * scale >= lines.length * lineHeight
}

/** Names of the highlighted areas and, where there is room in their shapes, of those that come first in rank. */
function namesOf(shapes: readonly Shape[], model: MapModel, tall: boolean) {
  const aspect = model.drawing.width / model.drawing.height
  const first = shapes.filter(
    (shape) => !shape.symbol && (shape.rank?.rank ?? Number.POSITIVE_INFINITY) <= named,
  )
  const candidates = [
    ...shapes.filter((shape) => shape.highlight),
    ...first.filter((shape) => !shape.highlight),
  ]
  const marks = candidates.flatMap((shape): NamedMark[] => {
    const place = placeOf(shape, model)
    const lines = linesOf(shape, model)
    if (!place || (!shape.highlight && !fits(shape, lines, model))) return []
    return [
      {
        id: shape.area,
        x: place[0],
        y: place[1] / aspect,
        radius: shape.symbol ? symbolRadius : 0,
        lines,
        sides: shape.symbol ? ['left', 'below', 'right', 'above'] : ['centre'],
        strong: shape.highlight,
      },
    ]
  })
  const margins = { top: 0, right: 0, bottom: 0, left: 0 }
  const places = placeNames(marks, { margins, height: 1 / aspect, grows: true })
  // A tall map never becomes as wide as the widest containers: what has room there only is not shown.
  const shown = places.filter((place) => !tall || place.level < 2)
  return new Map(
    shown.flatMap((place) => {
      const lines = marks.find((mark) => mark.id === place.id)?.lines
      return lines ? [[place.id, { place, lines }] as const] : []
    }),
  )
}

/** By rank; those without one last. */
const byRank = (a: Shape, b: Shape): number =>
  (a.rank?.rank ?? Number.POSITIVE_INFINITY) - (b.rank?.rank ?? Number.POSITIVE_INFINITY) || 0

export function layoutMap(model: MapModel): MapLayout {
  const { drawing, unit, language, classes } = model
  const aspect = drawing.width / drawing.height
  const tall = aspect < 1.25
  const height = Math.round(nominalWidth / aspect)
  const shapes = model.shapes.filter((shape) => placeOf(shape, model) !== undefined)
  const names = namesOf(shapes, model, tall)
  const areas = shapes.map((shape): MapArea => {
    const [x, y] = placeOf(shape, model) ?? [0, 0]
    return {
      id: shape.area,
      area: shape.area,
      label: shape.label,
      shade: shape.class === undefined ? undefined : shadeOf(shape.class, classes.length),
      highlight: shape.highlight,
      path: shape.symbol ? undefined : drawing.shapes[shape.area]?.path,
      x,
      y,
      name: names.get(shape.area),
    }
  })
  const key = classTexts(model).map((text, index) => ({ shade: shadeOf(index, classes.length), text }))
  const noData = { shade: undefined, text: messagesOf(language).charts.noData }
  return {
    margins: { top: 0, right: 0, bottom: 0, left: 0 },
    height,
    aspect,
    tall,
    areas,
    key: areas.some(({ shade }) => shade === undefined) ? [...key, noData] : key,
    marks: [...shapes].sort(byRank).flatMap((shape) => {
      const [x, y] = placeOf(shape, model) ?? [0, 0]
      const text = markText({ name: shape.label, datum: shape, unit, language, rank: shape.rank })
      return [{ id: shape.area, series: shape.area, area: shape.area, x, y: y * height, ...text }]
    }),
  }
}
