import { messagesOf } from '../../i18n/messages.ts'
import { markText } from '../markText.ts'
import type { LayoutCommon, MapModel } from '../types.ts'
import { classTexts, shadeOf } from './classTexts.ts'
import { isTall, type MapName, mapNames, placeOf } from './mapNames.ts'

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
}

export interface MapLayout extends LayoutCommon {
  readonly aspect: number
  /** Taller than it is wide, or nearly so: it does not fill wide pages. */
  readonly tall: boolean
  readonly areas: readonly MapArea[]
  readonly names: readonly MapName[]
  /** Classes from the lowest; "no data" last, where it occurs. */
  readonly key: readonly { readonly shade: string | undefined; readonly text: string }[]
}

const nominalWidth = 640

/** By rank; those without one last. */
const byRank = (a: Shape, b: Shape): number =>
  (a.rank?.rank ?? Number.POSITIVE_INFINITY) - (b.rank?.rank ?? Number.POSITIVE_INFINITY) || 0

export function layoutMap(model: MapModel): MapLayout {
  const { drawing, unit, language, classes } = model
  const aspect = drawing.width / drawing.height
  const height = Math.round(nominalWidth / aspect)
  const shapes = model.shapes.filter((shape) => placeOf(shape, model) !== undefined)
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
    }
  })
  const key = classTexts(model).map((text, index) => ({ shade: shadeOf(index, classes.length), text }))
  const noData = { shade: undefined, text: messagesOf(language).charts.noData }
  return {
    reach: 'drawn',
    margins: { top: 0, right: 0, bottom: 0, left: 0 },
    height,
    aspect,
    tall: isTall(model),
    areas,
    names: mapNames(shapes, model),
    key: areas.some(({ shade }) => shade === undefined) ? [...key, noData] : key,
    marks: [...shapes].sort(byRank).flatMap((shape) => {
      const [x, y] = placeOf(shape, model) ?? [0, 0]
      const text = markText({ name: shape.label, datum: shape, unit, language, rank: shape.rank })
      return [{ id: shape.area, series: shape.area, area: shape.area, x, y: y * height, ...text }]
    }),
  }
}
