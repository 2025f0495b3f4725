import { emphasisClass } from '../emphasis.ts'
import { Place } from '../Place.tsx'
import type { Emphasis } from '../types.ts'
import type { EndLabel, TrendLine } from './types.ts'

const lineHeight = 15

/** Baseline of the first line of a block of lines centred at `y`. */
const firstBaseline = (y: number, lines: number): number => y - (lines * lineHeight) / 2 + 11.5

function Lines({
  label,
  x,
  y,
  anchor,
}: {
  label: EndLabel
  x: number
  y: number
  anchor?: 'end' | undefined
}) {
  const texts = label.value === undefined ? label.lines : [...label.lines, label.value]
  const first = firstBaseline(y, texts.length)
  return texts.map((text, index) => (
    <text
      key={text}
      className={index >= label.lines.length ? 'halo value' : 'halo'}
      x={x}
      y={Math.round((first + index * lineHeight) * 10) / 10}
      textAnchor={anchor}
    >
      {text}
    </text>
  ))
}

/** Beside the plot, joined to its line's end where it had to move away. */
function InMargin({ label, y }: { readonly label: EndLabel; readonly y: number }) {
  const moved = label.from && Math.abs(label.from.y - y) > 6
  return (
    <Place x={1} y={0}>
      {label.from && moved && <path className="leader" d={`M4 ${label.from.y}L10 ${Math.round(y)}`} />}
      <Lines label={label} x={12} y={y} />
    </Place>
  )
}

interface TrendLabelProps {
  readonly line: TrendLine
  readonly emphasis: Emphasis
}

/** The name at the end of one line. One that found no room appears while its line is emphasised. */
export function TrendLabel({ line, emphasis }: TrendLabelProps) {
  const { label } = line
  const y = label.y ?? (emphasis === 'highlighted' ? label.from?.y : undefined)
  if (y === undefined) return null
  const inside = label.side === 'inside' && label.from
  return (
    <g className={`end ${line.classes}${emphasisClass[emphasis]}`} data-part="end-label" data-id={line.id}>
      {inside ? (
        <Place x={inside.x} y={0}>
          {inside.x < 0.6 ? (
            <Lines label={label} x={7} y={y} />
          ) : (
            <Lines label={label} x={4} y={y - 6 - (label.lines.length * lineHeight) / 2} anchor="end" />
          )}
        </Place>
      ) : (
        <InMargin label={label} y={y} />
      )}
    </g>
  )
}
