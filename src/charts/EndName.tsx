import { emphasisClass } from './emphasis.ts'
import type { EndLabel } from './endLabels.ts'
import { Place } from './Place.tsx'
import type { Emphasis } from './types.ts'

interface EndNameProps {
  readonly of: { readonly id: string; readonly classes: string; readonly label: EndLabel }
  readonly emphasis: Emphasis
}

/** The name at the end of a line or layer. One that found no room appears while its line is emphasised. */
export function EndName({ of, emphasis }: EndNameProps) {
  const { x, dx, anchor, lines, leader, hidden } = of.label
  if (hidden && emphasis !== 'highlighted') return null
  return (
    <g className={`end ${of.classes}${emphasisClass[emphasis]}`} data-part="end-label" data-id={of.id}>
      <Place x={x} y={0}>
        {leader && <path className="leader" d={`M4 ${leader[0]}L10 ${leader[1]}`} />}
        {lines.map((line) => (
          <text
            key={line.y}
            className={line.isValue ? 'halo value' : 'halo'}
            x={dx}
            y={line.y}
            textAnchor={anchor === 'end' ? 'end' : undefined}
          >
            {line.text}
          </text>
        ))}
      </Place>
    </g>
  )
}
