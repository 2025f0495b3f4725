import { hatchEmpty, hatchOver } from './Hatches.tsx'
import type { Key, KeyEntry } from './keyLayout.ts'

interface KeyRowProps {
  readonly legend: Key
  /** Margins of the frame. */
  readonly left: number
  readonly top: number
  /** Id of the hatches. */
  readonly hatches: string
}

const box = { y: 2, width: 12, height: 12 } as const

const Swatch = ({ hatch, hatches }: Pick<KeyEntry, 'hatch'> & { readonly hatches: string }) => (
  <>
    {hatch !== 'empty' && <rect {...box} className="solid" />}
    {hatch && <rect {...box} fill={hatch === 'empty' ? hatchEmpty(hatches) : hatchOver(hatches)} />}
  </>
)

/** Names of colours and hatches, above the plot. */
export const KeyRow = ({ legend, left, top, hatches }: KeyRowProps) =>
  legend.entries.map(({ text, classes, hatch, x, y }) => (
    <g key={text} className={`key ${classes}`} transform={`translate(${x - left} ${y - top})`}>
      <Swatch hatch={hatch} hatches={hatches} />
      <text x="18" y="12.5">
        {text}
      </text>
    </g>
  ))
