import { emphasisClass } from '../emphasis.ts'
import { polylines } from '../path.ts'
import type { Emphasis } from '../types.ts'
import type { TrendLine } from './types.ts'

interface LinePathProps {
  readonly line: TrendLine
  readonly emphasis: Emphasis
  /** Its pieces in the drawing's own coordinates. */
  readonly pieces: readonly (readonly { readonly x: number; readonly y: number }[])[]
}

/** The line itself, the same in both hands; nothing where no two points are joined. */
export function LinePath({ line, emphasis, pieces }: LinePathProps) {
  const d = polylines(pieces)
  if (d === '') return null
  return (
    <path
      className={`line ${line.classes}${emphasisClass[emphasis]}`}
      d={d}
      data-part="mark"
      data-id={line.id}
    />
  )
}
