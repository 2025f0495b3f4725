import type { FluidText } from './fluidText.ts'

interface LinesProps {
  readonly lines: readonly string[]
  readonly x: number | string
  readonly dx: number
  /** Baseline of the last line, or of the first. */
  readonly y: number
  readonly hangs: 'up' | 'down'
  readonly leading: number
  readonly anchor: 'start' | 'end'
}

/** Lines of text, one under the other. */
export const Lines = ({ lines, x, dx, y, hangs, leading, anchor }: LinesProps) =>
  lines
    .map((line, index) => ({
      line,
      baseline: y + (hangs === 'down' ? index : index + 1 - lines.length) * leading,
    }))
    .map(({ line, baseline }) => (
      <text
        key={baseline}
        x={x}
        dx={dx === 0 ? undefined : dx}
        y={baseline}
        textAnchor={anchor === 'end' ? 'end' : undefined}
      >
        {line}
      </text>
    ))

interface FluidLinesProps extends Omit<LinesProps, 'lines' | 'leading' | 'anchor' | 'dx' | 'hangs'> {
  readonly text: FluidText
  /** In pixels; where lines differ with the container's width this may, too. */
  readonly dx?: number | { readonly narrow: number; readonly wide: number }
  readonly leading?: number
  readonly anchor?: 'start' | 'end'
  readonly hangs?: 'up' | 'down'
  readonly className?: string
  readonly id?: string | undefined
}

/** A text whose last line stands at `y` (hanging down: whose first line does), broken by the container's width. */
export function FluidLines({
  text,
  x,
  y,
  dx = 0,
  leading = 16,
  anchor = 'start',
  hangs = 'up',
  className,
  id,
}: FluidLinesProps) {
  const place = { x, y, leading, anchor, hangs }
  const { narrow, wide } = typeof dx === 'number' ? { narrow: dx, wide: dx } : dx
  const same = text.narrow.join('\n') === text.wide.join('\n')
  return (
    <g className={className} data-part={id === undefined ? undefined : 'label'} data-id={id}>
      {same ? (
        <Lines lines={text.wide} dx={wide} {...place} />
      ) : (
        <>
          <g className="n1">
            <Lines lines={text.narrow} dx={narrow} {...place} />
          </g>
          <g className="t1">
            <Lines lines={text.wide} dx={wide} {...place} />
          </g>
        </>
      )}
    </g>
  )
}
