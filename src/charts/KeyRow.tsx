import { hatchOver } from './Hatches.tsx'
import type { Key } from './keyLayout.ts'

interface KeyRowProps {
  readonly legend: Key
  /** Of the frame. */
  readonly left: number
  readonly top: number
  readonly hatches: string
}

/** Names of colours and hatches, above the plot. */
export const KeyRow = ({ legend, left, top, hatches }: KeyRowProps) =>
  legend.entries.map(({ text, classes, hatched, x, y }) => (
    <g key={text} className={`key ${classes}`} transform={`translate(${x - left} ${y - top})`}>
      <rect className="solid" y="2" width="12" height="12" />
      {hatched && <rect y="2" width="12" height="12" fill={hatchOver(hatches)} />}
      <text x="18" y="12.5">
        {text}
      </text>
    </g>
  ))
