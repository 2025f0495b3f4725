import { kindOf } from '../../charts/kinds.ts'
import type { ChartModel, LayoutCommon } from '../../charts/types.ts'
import { keepRows } from './keepRows.ts'

export interface Box {
  readonly width: number
  readonly height: number
}

/** How a chart stands in a box of a slide. */
export interface Fitted {
  readonly model: ChartModel
  /** How much larger than in a page it is drawn. */
  readonly scale: number
  /** Of the drawing in its own pixels. */
  readonly width: number
  /** From the left edge of its place, in pixels of the slide. */
  readonly offset?: number
  /** Of the plot, for kinds whose height can be chosen. */
  readonly height: number | undefined
  /** Rows that have no room; their ranks show that they are missing. */
  readonly left: number
}

/** Kinds that fill whatever height they are given; the others are as high as their rows, or as their outlines. */
const elastic: ReadonlySet<ChartModel['type']> = new Set(['lines', 'bump', 'columns', 'areas', 'scatter'])
const scales = [1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1] as const
/** Least height and width, in a chart's own pixels, at which it is worth drawing larger. */
const airy = { plot: 190, width: 560 } as const
/** Room for a map's key: beside it where the slide is wide, else below. */
const keyRoom = (width: number) => (width < 480 ? { beside: 0, below: 84 } : { beside: 190, below: 0 })
/** Least width of a map's outlines, in pixels of its own, at which its names are drawn larger. */
const leastMap = 240
/** Names at the ends of lines may reach so far below the plot's own frame. */
const overhang = 6
/** Of the line that says how many rows are left out. */
const leftOutHeight = 20

const around = ({ margins }: LayoutCommon): number => margins.top + margins.bottom

function fitElastic(model: ChartModel, box: Box): Fitted {
  const kind = kindOf(model)
  const options = scales.map((scale) => {
    const width = box.width / scale
    const height = Math.floor(box.height / scale - around(kind.layout(model, { height: 200 })) - overhang)
    return { model, scale, width, height, left: 0 }
  })
  const wide = options.find(({ height, width }) => height >= airy.plot && width >= airy.width)
  const plain = options.at(-1)
  return wide ?? { model, scale: 1, width: box.width, left: 0, height: Math.max(60, plain?.height ?? 0) }
}

function fitMap(model: ChartModel, box: Box): Fitted {
  const { aspect = 1 } = kindOf(model).layout(model)
  const options = scales.map((scale) => {
    const { beside, below } = keyRoom(box.width / scale)
    const width = Math.min(box.width / scale - beside, (box.height / scale - below) * aspect)
    return { scale, width: Math.max(120, Math.floor(width)) }
  })
  const { scale, width } = options.find((one) => one.width >= leastMap) ?? {
    scale: 1,
    width: 120,
    ...options.at(-1),
  }
  const { beside } = keyRoom(box.width / scale)
  const offset = Math.max(0, box.width - (width + beside) * scale) / 2
  return { model, scale, width, offset, height: undefined, left: 0 }
}

function fitRows(model: ChartModel, box: Box, wanted: readonly string[]): Fitted {
  const heightOf = (one: ChartModel, scale = 1): number => {
    const layout = kindOf(one).layout(one, { narrowest: box.width / scale })
    return layout.height + around(layout)
  }
  const scale = scales.find(
    (one) => heightOf(model, one) * one <= box.height && (box.width / one >= airy.width - 80 || one === 1),
  )
  const fitted = { model, height: undefined, left: 0, scale: scale ?? 1, width: box.width / (scale ?? 1) }
  if (scale !== undefined || !('rows' in model)) return fitted
  let fewer: ChartModel = model
  let count = model.rows.length
  while (count > 1 && heightOf(fewer) + leftOutHeight > box.height) {
    count -= 1
    fewer = keepRows(model, count, wanted)
  }
  return { ...fitted, model: fewer, left: model.rows.length - count }
}

/** The largest drawing of a chart that fits: type grows where there is room, rows that nobody speaks of give way where there is none.
 *  @param box in pixels of the slide.
 *  @param wanted ids of rows or areas that must stay. */
export function fitChart(model: ChartModel, box: Box, wanted: readonly string[]): Fitted {
  if (elastic.has(model.type)) return fitElastic(model, box)
  // Text, which its style sheet fits.
  if (model.type === 'timeline') {
    const scale = box.width >= 1000 ? 1.2 : 1
    return { model, scale, width: box.width / scale, height: undefined, left: 0 }
  }
  return model.type === 'map' ? fitMap(model, box) : fitRows(model, box, wanted)
}
