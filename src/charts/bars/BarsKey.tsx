import { hatchOver } from '../Hatches.tsx'
import type { KeyItem } from '../rowKey.ts'

interface BarsKeyProps {
  readonly items: readonly KeyItem[]
  /** Id of the drawing's hatches. */
  readonly hatch: string
}

const box = { y: 1, width: 20, height: 10 }

function Sign({ sign, hatch }: { readonly sign: KeyItem['sign']; readonly hatch: string }) {
  if (sign === 'claim')
    return (
      <g className="row claim">
        <text y={11}>◆</text>
      </g>
    )
  return (
    <g className="row quiet">
      {sign === 'reserved' ? (
        <>
          <rect className="bar" {...box} />
          <rect className="reserve" {...box} fill={hatchOver(hatch)} />
        </>
      ) : (
        <path className="bar" d="M0 1h15l5 2.5l-5 2.5l5 2.5l-5 2.5h-15z" />
      )}
    </g>
  )
}

/** What hatched, open and dashed bars mean; nothing where all are plain. */
export const BarsKey = ({ items, hatch }: BarsKeyProps) =>
  items.length > 0 && (
    <ul className="chart-key">
      {items.map((item) => (
        <li key={item.sign}>
          <svg width={item.sign === 'claim' ? 12 : 22} height={12} aria-hidden="true">
            <Sign sign={item.sign} hatch={hatch} />
          </svg>
          {item.text}
        </li>
      ))}
    </ul>
  )
