import { hatchOver } from '../Hatches.tsx'
import { SignKey } from '../SignKey.tsx'
import type { SignMeaning } from '../signs.ts'

interface BarsKeyProps {
  readonly meanings: readonly SignMeaning[]
  /** Id of the drawing's hatches. */
  readonly hatch: string
}

const box = { y: 1, width: 20, height: 10 }

/** What hatched and open bars mean. */
export const BarsKey = ({ meanings, hatch }: BarsKeyProps) => (
  <SignKey
    meanings={meanings}
    draw={(sign) => (
      <g className="row quiet">
        {sign === 'open' ? (
          <path className="bar" d="M0 1h15l5 2.5l-5 2.5l5 2.5l-5 2.5h-15z" />
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
