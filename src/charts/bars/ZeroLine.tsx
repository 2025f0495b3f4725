import { across } from '../Frame.tsx'
import type { BarsLayout } from './layout.ts'

/** What bars stand on: one line, or a piece at each bar where labels lie between them. */
export function ZeroLine({ layout }: { readonly layout: BarsLayout }) {
  const x = across(layout.zero)
  if (layout.style.labels === 'beside') return <line className="zero" x1={x} x2={x} y2={layout.height} />
  return layout.rows.map((row) => (
    <line
      key={row.id}
      className="zero"
      x1={x}
      x2={x}
      y1={row.barTop - 2}
      y2={row.barTop + row.barHeight + 2}
    />
  ))
}
