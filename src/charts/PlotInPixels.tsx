import type { ReactNode } from 'react'
import type { Margins } from './types.ts'

interface PlotInPixelsProps {
  readonly margins: Margins
  /** Of the whole frame, in pixels. */
  readonly width: number
  /** Of the plot. */
  readonly height: number
  readonly children: ReactNode
}

/** The plot inside a drawing of known width: what is fluid in the static hand stands at the same places here. */
export const PlotInPixels = ({ margins, width, height, children }: PlotInPixelsProps) => (
  <svg
    x={margins.left}
    y={margins.top}
    width={Math.max(0, width - margins.left - margins.right)}
    height={height}
    aria-hidden="true"
  >
    {children}
  </svg>
)
