import { FiguresTable } from '../charts/FiguresTable.tsx'
import { kindOf } from '../charts/kinds.ts'
import type { ChartModel } from '../charts/types.ts'
import { useMessages } from './PageContext.ts'

/** The figures of a chart, folded away. */
export function DataTable({ model }: { readonly model: ChartModel }) {
  const { panels } = useMessages()
  const table = kindOf(model).table(model)
  if (table.rows.length === 0) return null
  return (
    <details className="data-table">
      <summary>{panels.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <section className="table-scroll" aria-label={panels.table} tabIndex={0}>
        <FiguresTable table={table} />
      </section>
    </details>
  )
}
