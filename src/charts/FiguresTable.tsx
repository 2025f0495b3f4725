import type { Table } from './types.ts'

/** Every value of a chart as a reader sees it, gaps and statuses spelled out. */
export const FiguresTable = ({ table }: { readonly table: Table }) => (
  <table>
    <caption className="unseen">{table.caption}</caption>
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
)
