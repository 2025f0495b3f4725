import type { ReactNode } from 'react'
import type { Margins } from './types.ts'

interface FrameProps {
  readonly margins: Margins
  /** Of the plot, without margins, in pixels. */
  readonly height: number
  /** Names the picture for those who do not see it. */
  readonly title: string
  readonly children: ReactNode
}

/** Share of the plot's width as a length that SVG attributes understand: 0.4321 → "43.21%". */
export const across = (fraction: number): string => `${Math.round(fraction * 1e4) / 100}%`

/** The static hand's frame: as wide as its container, its plot's origin at the top left of `children`.
 *  Margins at the sides are empty drawings and not styles: a style attribute in the page's HTML is refused by a strict
 *  content security policy. Inside, x is a percentage of the plot (see `across`) and y a pixel; texts in the margins
 *  use percentages and dx. */
export function Frame({ margins, height, title, children }: FrameProps) {
  const total = margins.top + height + margins.bottom
  return (
    <div className="frame">
      <svg width={margins.left} height={total} aria-hidden="true" />
      <svg className="plot" height={total} role="img" aria-label={title}>
        <g transform={`translate(0 ${margins.top})`}>{children}</g>
      </svg>
      <svg width={margins.right} height={total} aria-hidden="true" />
    </div>
  )
}
