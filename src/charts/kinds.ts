import { areas } from './areas/areas.ts'
import { bars } from './bars/bars.ts'
import { bump } from './bump/bump.ts'
import { columns } from './columns/columns.ts'
import { dots } from './dots/dots.ts'
import { lines } from './lines/lines.ts'
import { map } from './map/map.ts'
import { scatter } from './scatter/scatter.ts'
import { timeline } from './timeline/timeline.ts'
import type { ChartKind, ChartModel, ChartType, LayoutCommon } from './types.ts'

type ModelOf<T extends ChartType> = Extract<ChartModel, { readonly type: T }>

/** Every chart type. */
const kinds: { readonly [T in ChartType]: ChartKind<ModelOf<T>, LayoutCommon> } = {
  areas,
  bars,
  bump,
  columns,
  dots,
  lines,
  map,
  scatter,
  timeline,
}

/** The kind that lays out and draws a model. */
export const kindOf = (model: ChartModel): ChartKind<ChartModel, LayoutCommon> => kinds[model.type]
