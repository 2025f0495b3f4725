import { MarkerPath } from '../Marker.tsx'
import { SignKey } from '../SignKey.tsx'
import type { SignMeaning } from '../signs.ts'

/** What hollow dots mean. */
export const DotsKey = ({ meanings }: { readonly meanings: readonly SignMeaning[] }) => (
  <SignKey
    meanings={meanings.filter(({ sign }) => sign !== 'open')}
    draw={() => (
      <g className="s1" transform="translate(10 6)">
        <MarkerPath shape="circle" hollow />
      </g>
    )}
  />
)
