import type { TrendLayout } from '../trend/types.ts'
import type { BumpModel, ChartKind } from '../types.ts'
import { layoutBump } from './layout.ts'
import { BumpStatic } from './Static.tsx'
import { tableOfBump } from './table.ts'

export const bump: ChartKind<BumpModel, TrendLayout> = {
  type: 'bump',
  layout: layoutBump,
  table: tableOfBump,
  Static: BumpStatic,
  interactive: () => import('./Interactive.tsx'),
}
