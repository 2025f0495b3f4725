import type { AreasModel, ChartKind } from '../types.ts'
import { layoutAreas } from './layout.ts'
import { AreasStatic } from './Static.tsx'
import { tableOfAreas } from './table.ts'
import type { AreasLayout } from './types.ts'

export const areas: ChartKind<AreasModel, AreasLayout> = {
  type: 'areas',
  layout: layoutAreas,
  table: tableOfAreas,
  Static: AreasStatic,
  interactive: () => import('./Interactive.tsx'),
}
