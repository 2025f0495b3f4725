import type { ChartKind, MapModel } from '../types.ts'
import { layoutMap, type MapLayout } from './layout.ts'
import { MapStatic } from './Static.tsx'
import { tableOfMap } from './table.ts'

/** Maps keep the static hand: recharts knows no shapes of land. */
export const map: ChartKind<MapModel, MapLayout> = {
  type: 'map',
  layout: layoutMap,
  table: tableOfMap,
  Static: MapStatic,
}
