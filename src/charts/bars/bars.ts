import type { BarsModel, ChartKind } from '../types.ts'
import { type BarsLayout, layoutBars } from './layout.ts'
import { BarsStatic } from './Static.tsx'
import { tableOfBars } from './table.ts'

export const bars: ChartKind<BarsModel, BarsLayout> = {
  type: 'bars',
  layout: layoutBars,
  table: tableOfBars,
  Static: BarsStatic,
  most: 500,
  interactive: () => import('./Interactive.tsx'),
}
