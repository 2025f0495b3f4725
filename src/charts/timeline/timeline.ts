import type { ChartKind, LayoutCommon, TimelineModel } from '../types.ts'
import { layoutTimeline } from './layout.ts'
import { TimelineStatic } from './Static.tsx'
import { tableOfTimeline } from './table.ts'

export const timeline: ChartKind<TimelineModel, LayoutCommon> = {
  type: 'timeline',
  layout: layoutTimeline,
  table: tableOfTimeline,
  Static: TimelineStatic,
}
