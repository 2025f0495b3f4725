import type { ReactNode } from 'react'
import { pathWidth } from './path.ts'

interface FluidPathsProps {
  /** Of the plot. */
  readonly height: number
  readonly children: ReactNode
}

/** Paths whose x runs from 0 to 1000 across the plot, whatever its width, and whose y is in pixels: stretched, while
 *  their strokes keep their width (class `line`). */
export const FluidPaths = ({ height, children }: FluidPathsProps) => (
  <svg viewBox={`0 0 ${pathWidth} ${height}`} preserveAspectRatio="none" height={height} aria-hidden="true">
    {children}
  </svg>
)
