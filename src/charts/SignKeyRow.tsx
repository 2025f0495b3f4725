import type { ReactNode } from 'react'
import { type Sign, type SignKey, signSpace } from './signs.ts'

interface SignKeyRowProps {
  readonly signs: SignKey
  /** Left margin, and where the drawing ends, in pixels. */
  readonly left: number
  readonly top: number
  /** How the chart draws a sign: in a box of 14 × 10 px. */
  readonly draw: (sign: Sign) => ReactNode
}

/** Under a drawing: what hatched, hollow, open and claimed marks mean. */
export const SignKeyRow = ({ signs, left, top, draw }: SignKeyRowProps) =>
  signs.legend.entries.map(({ text, x, y }, index) => {
    const sign = signs.signs[index]
    return (
      <g key={text} className="key small" transform={`translate(${x - left} ${top + signSpace + y})`}>
        {sign === 'claim' ? (
          <text className="diamond" x="1" y="12.5">
            ◆
          </text>
        ) : (
          sign && <g transform="translate(0 3)">{draw(sign)}</g>
        )}
        <text x="18" y="12.5">
          {text}
        </text>
      </g>
    )
  })
