import type { ChartKind, ColumnsModel } from '../types.ts'
import { layoutColumns } from './layout.ts'
import { ColumnsStatic } from './Static.tsx'
import { tableOfColumns } from './table.ts'
import type { ColumnsLayout } from './types.ts'

export const columns: ChartKind<ColumnsModel, ColumnsLayout> = {
  type: 'columns',
  layout: layoutColumns,
  table: tableOfColumns,
  Static: ColumnsStatic,
  most: 500,
  interactive: () => import('./Interactive.tsx'),
}
