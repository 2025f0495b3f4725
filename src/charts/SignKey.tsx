import type { ReactNode } from 'react'
import type { SignMeaning } from './signs.ts'

interface SignKeyProps {
  readonly meanings: readonly SignMeaning[]
  /** How the chart draws the sign: up to 20 px wide and 12 px high. */
  readonly draw: (sign: SignMeaning['sign']) => ReactNode
}

/** Under a drawing: what hatched, hollow, open and claimed marks mean. Nothing where all are plain. */
export const SignKey = ({ meanings, draw }: SignKeyProps) =>
  meanings.length > 0 && (
    <ul className="chart-key">
      {meanings.map(({ sign, text }) => (
        <li key={sign}>
          <svg width={20} height={12} aria-hidden="true">
            {sign === 'claim' ? (
              <text className="claim" x={4} y={11}>
                ◆
              </text>
            ) : (
              draw(sign)
            )}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
