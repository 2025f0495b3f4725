import type { ChartKind, ScatterModel } from '../types.ts'
import { layoutScatter, type ScatterLayout } from './layout.ts'
import { ScatterStatic } from './Static.tsx'
import { tableOfScatter } from './table.ts'

export const scatter: ChartKind<ScatterModel, ScatterLayout> = {
  type: 'scatter',
  layout: layoutScatter,
  table: tableOfScatter,
  Static: ScatterStatic,
  most: 500,
  interactive: () => import('./Interactive.tsx'),
}
