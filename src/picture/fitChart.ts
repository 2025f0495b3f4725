import { kindOf } from '../charts/kinds.ts'
import type { ChartModel, TimelineModel } from '../charts/types.ts'
import type { Brush } from './brush.ts'
import { chartDrawing } from './chartDrawing.ts'
import { meetingsDrawing } from './meetingsDrawing.ts'
import { type Drawing, moved } from './pictureNode.ts'
import { cutRows } from './shownRows.ts'

export interface Room {
  readonly width: number
  readonly height: number
  /** By how much charts are enlarged in it, unless they are so short that they can be larger. */
  readonly scale: number
}

export interface FittedChart {
  /** As large as its room. */
  readonly drawing: Drawing
  /** Rows shown, and of how many, where not all are. */
  readonly shown?: readonly [number, number] | undefined
  /** Less of it than one would like is in the room: rows are left out, or its plot is very low. */
  readonly cramped: boolean
}

/** Plots lower than this, in their own pixels, say little. */
const lowPlot = 120
/** No chart is enlarged more than that. */
const mostScale = 2.2
/** Dots take much room a row: their letters may be this much smaller than others, so that there are some to compare. */
const dotsScale = 0.82

const enlarged = (drawing: Drawing, scale: number): Drawing => ({
  width: drawing.width * scale,
  height: drawing.height * scale,
  nodes: moved(drawing.nodes, 0, 0, scale),
})

const heightOf = (model: ChartModel): number => {
  const { margins, height } = kindOf(model).layout(model)
  return margins.top + height + margins.bottom
}

function fitRows(model: ChartModel, rows: number, room: Room, brush: Brush): FittedChart {
  const least = model.type === 'dots' ? room.scale * dotsScale : room.scale
  const most = (tall: number) => Math.min(mostScale, room.height / tall)
  const fits = (count: number) => most(heightOf(cutRows(model, count).model)) >= least
  let count = rows
  // What a row takes is known only once all are placed: names and numbers of others may change it.
  while (count > 1 && !fits(count)) {
    const estimate = (count * room.height) / least / heightOf(cutRows(model, count).model)
    count = Math.max(1, Math.min(count - 1, Math.floor(estimate) + 1))
  }
  const { model: cut, shown } = cutRows(model, count)
  const scale = most(heightOf(cut))
  const drawing = chartDrawing(cut, room.width / scale, brush)
  return { drawing: enlarged(drawing, scale), shown, cramped: shown !== undefined }
}

/** A map as large as the room lets it be; its letters are always enlarged alike. */
function fitMap(model: ChartModel, room: Room, brush: Brush): FittedChart {
  const [width, height] = [room.width / room.scale, room.height / room.scale]
  const largest = (keyAt: 'below' | 'right') => {
    const from = Math.floor(Math.min(width, height * (kindOf(model).layout(model).aspect ?? 1)) / 8)
    for (let own = from * 8; own > 0; own -= 8) {
      const drawing = chartDrawing(model, own, brush, { keyAt })
      if (drawing.height <= height && drawing.width <= width) return { own, drawing }
    }
    return { own: 0, drawing: chartDrawing(model, width, brush) }
  }
  const [below, right] = [largest('below'), largest('right')]
  const best = right.own > below.own ? right : below
  return { drawing: enlarged(best.drawing, room.scale), cramped: best.own < width * 0.6 }
}

/** Meetings as large as they all can be. */
function fitMeetings(model: TimelineModel, room: Room, brush: Brush): FittedChart {
  for (let scale = room.scale; scale > 1; scale -= 0.1) {
    const drawing = meetingsDrawing(model, room.width / scale, brush)
    if (drawing.height * scale <= room.height) return { drawing: enlarged(drawing, scale), cramped: false }
  }
  return { drawing: meetingsDrawing(model, room.width, brush), cramped: false }
}

/** A chart in a room: plots as high as it lets them be, long lists with what matters in them. */
export function fitChart(model: ChartModel, room: Room, brush: Brush): FittedChart {
  if (model.type === 'timeline') return fitMeetings(model, room, brush)
  if (model.type === 'map') return fitMap(model, room, brush)
  if (model.type === 'bars' || model.type === 'dots') return fitRows(model, model.rows.length, room, brush)
  const { margins } = kindOf(model).layout(model)
  const plot = Math.floor(room.height / room.scale - margins.top - margins.bottom)
  const drawing = chartDrawing(model, room.width / room.scale, brush, { height: Math.max(plot, 60) })
  return { drawing: enlarged(drawing, room.scale), cramped: plot < lowPlot }
}
