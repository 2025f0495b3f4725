import { kindOf } from '../charts/kinds.ts'
import type { ChartModel } from '../charts/types.ts'
import { useMessages } from './PageContext.ts'

/** Every value of a chart as a reader sees it, gaps and statuses spelled out. */
export function DataTable({ model }: { readonly model: ChartModel }) {
  const { panels } = useMessages()
  const table = kindOf(model).table(model)
  if (table.rows.length === 0) return null
  return (
    <details className="data-table">
      <summary>{panels.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <section className="table-scroll" aria-label={panels.table} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{table.caption}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column.label} scope="col" className={column.numeric ? 'numeric' : undefined}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((text, index) => {
                  const column = table.columns[index]
                  return index === 0 ? (
                    <th key={column?.label} scope="row">
                      {text}
                    </th>
                  ) : (
                    <td key={column?.label} className={column?.numeric ? 'numeric' : undefined}>
                      {text}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
