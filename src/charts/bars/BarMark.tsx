import { hatchOver } from '../Hatches.tsx'
import type { BarShape } from './barShape.ts'

interface BarMarkProps {
  readonly shape: BarShape
  /** Left edge, width, and the end that stands for the number: shares of the plot for the static hand, pixels for the
   *  interactive one. */
  readonly x: string | number
  readonly width: string | number
  readonly end: string | number
  /** Width of a claim's part, from zero. */
  readonly part: string | number
  /** Bar's top, in pixels. */
  readonly y: number
  /** Id of the drawing's hatches. */
  readonly hatch: string
}

/** Teeth at the open end of a bar so high, outwards. */
const teeth = (height: number): string => `M-1 0h1${`l5 ${height / 8}l-5 ${height / 8}`.repeat(4)}h-1z`

/** A bar: full for a number, hatched where it is reserved, dashed for a claim (its part full), toothed where its end is open. */
export function BarMark({ shape, x, width, end, part, y, hatch }: BarMarkProps) {
  const box = { x, y, width, height: shape.barHeight }
  const leftwards = shape.end < shape.to
  return (
    <>
      <rect className="bar" {...box} data-part="mark" data-id={shape.id} />
      {shape.reserved && <rect className="reserve" {...box} fill={hatchOver(hatch)} />}
      {shape.role === 'claim' && (
        <>
          <rect {...box} fill={hatchOver(hatch)} />
          {shape.part && (
            <rect className="bar" {...box} width={part} data-part="mark" data-id={shape.part.id} />
          )}
          <rect className="bar-outline" {...box} />
        </>
      )}
      {shape.open && (
        <svg x={end} y={y} aria-hidden="true">
          <path
            className="bar"
            d={teeth(shape.barHeight)}
            transform={leftwards ? 'scale(-1 1)' : undefined}
          />
        </svg>
      )}
    </>
  )
}
