import { XAxis, YAxis } from '../Axes.tsx'
import { EndName } from '../EndName.tsx'
import { emphasisClass, emphasisIn } from '../emphasis.ts'
import { across } from '../Frame.tsx'
import { Hatches, hatchEmpty } from '../Hatches.tsx'
import { KeyRow } from '../KeyRow.tsx'
import { Place } from '../Place.tsx'
import type { Emphasized } from '../types.ts'
import type { AreasLayout } from './types.ts'

interface AreasBackProps {
  readonly layout: AreasLayout
  /** Id of the hatches. */
  readonly hatches: string
}

/** What lies behind the layers. */
export const AreasBack = ({ layout, hatches }: AreasBackProps) => (
  <>
    {layout.holes.length > 0 && <Hatches id={hatches} />}
    <KeyRow legend={layout.legend} left={layout.margins.left} top={layout.margins.top} hatches={hatches} />
    <YAxis ticks={layout.yTicks} left={layout.margins.left} />
    <XAxis ticks={layout.xTicks} height={layout.height} />
    <g className="slot">
      {layout.holes.map((hole) => (
        <rect
          key={hole.x}
          x={across(hole.x)}
          width={across(hole.width)}
          height={layout.height}
          fill={hatchEmpty(hatches)}
        />
      ))}
    </g>
  </>
)

interface AreasFrontProps {
  readonly layout: AreasLayout
  readonly emphasized: Emphasized
}

// A period without neighbours has no area: it stands as a post.
const post = 10

/** What stands before the layers: lone periods and names. */
export function AreasFront({ layout, emphasized }: AreasFrontProps) {
  const emphasisOf = emphasisIn(layout.layers, emphasized)
  return layout.layers.map((layer) => {
    const emphasis = emphasisOf(layer)
    const alone = layer.pieces.flatMap((piece) => (piece.length === 1 ? (piece[0] ?? []) : []))
    return (
      <g key={layer.id}>
        {alone.map((point) => (
          <Place key={point.x} x={point.x} y={0}>
            <rect
              className={`layer ${layer.classes}${emphasisClass[emphasis]}`}
              x={-post / 2}
              width={post}
              y={Math.min(point.top, point.bottom)}
              height={Math.abs(point.bottom - point.top)}
            />
          </Place>
        ))}
        <EndName of={layer} emphasis={emphasis} />
      </g>
    )
  })
}
