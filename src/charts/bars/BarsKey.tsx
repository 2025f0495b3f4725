import { hatchOver } from '../Hatches.tsx'
import { SignKeyRow } from '../SignKeyRow.tsx'
import type { BarsLayout } from './layout.ts'

interface BarsKeyProps {
  readonly layout: BarsLayout
  /** Id of the drawing's hatches. */
  readonly hatch: string
}

const box = { width: 14, height: 10 }

/** What hatched and open bars mean. */
export const BarsKey = ({ layout, hatch }: BarsKeyProps) => (
  <SignKeyRow
    signs={layout.signs}
    left={layout.margins.left}
    top={layout.height}
    draw={(sign) => (
      <g className="row quiet">
        {sign === 'open' ? (
          <path className="bar" d="M0 0h10l4 2.5l-4 2.5l4 2.5l-4 2.5h-10z" />
        ) : (
          <>
            <rect className="bar" {...box} />
            <rect className="reserve" {...box} fill={hatchOver(hatch)} />
          </>
        )}
      </g>
    )}
  />
)
