import type { TrendLayout } from '../trend/types.ts'
import type { ChartKind, LinesModel } from '../types.ts'
import { layoutLines } from './layout.ts'
import { LinesStatic } from './Static.tsx'
import { tableOfLines } from './table.ts'

export const lines: ChartKind<LinesModel, TrendLayout> = {
  type: 'lines',
  layout: layoutLines,
  table: tableOfLines,
  Static: LinesStatic,
  interactive: () => import('./Interactive.tsx'),
}
