import type { ChartKind, DotsModel } from '../types.ts'
import { type DotsLayout, layoutDots } from './layout.ts'
import { DotsStatic } from './Static.tsx'
import { tableOfDots } from './table.ts'

export const dots: ChartKind<DotsModel, DotsLayout> = {
  type: 'dots',
  layout: layoutDots,
  table: tableOfDots,
  Static: DotsStatic,
  most: 500,
  interactive: () => import('./Interactive.tsx'),
}
