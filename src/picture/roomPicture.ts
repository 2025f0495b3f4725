import type { ChartModel } from '../charts/types.ts'
import type { Brush } from './brush.ts'
import { fitChart } from './fitChart.ts'
import { sheet } from './sheet.ts'

/** Charts are enlarged so much that their letters can be read from a chair: 12 px come out at 12 points, 96 pixels an inch. */
const scale = 1.35

interface RoomPicture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** A chart alone, as large as a room of so many pixels lets it be, as SVG that stands alone. */
export function roomPicture(
  model: ChartModel,
  { width, height }: { readonly width: number; readonly height: number },
  brush: Brush,
): RoomPicture {
  const { drawing } = fitChart(model, { width, height, scale }, brush)
  return {
    svg: sheet(drawing, model, brush),
    width: Math.ceil(drawing.width),
    height: Math.ceil(drawing.height),
  }
}
