import { XAxis, YAxis } from '../Axes.tsx'
import { EndName } from '../EndName.tsx'
import { emphasisClass, emphasisIn } from '../emphasis.ts'
import { LevelClaims } from '../LevelClaims.tsx'
import { Marker } from '../Marker.tsx'
import { Place } from '../Place.tsx'
import type { Emphasized } from '../types.ts'
import type { TrendLayout } from './types.ts'

/** What lies behind the lines: hairlines, axes, the marks of breaks, claims. */
export const TrendBack = ({ layout }: { readonly layout: TrendLayout }) => (
  <>
    <YAxis ticks={layout.yTicks} left={layout.margins.left} />
    <XAxis ticks={layout.xTicks} height={layout.height} />
    {layout.breaks.map((x) => (
      <Place key={x} x={x} y={layout.height}>
        <path className="gapped" d="M-2.5 0h5" />
        <path className="break" d="M-5 5L-1 -5M1 5L5 -5" />
      </Place>
    ))}
    <LevelClaims claims={layout.claims} />
  </>
)

interface TrendFrontProps {
  readonly layout: TrendLayout
  readonly emphasized: Emphasized
}

/** What stands before the lines: points alone, ends and names. */
export function TrendFront({ layout, emphasized }: TrendFrontProps) {
  const emphasisOf = emphasisIn(layout.lines, emphasized)
  return layout.lines.map((line) => {
    const emphasis = emphasisOf(line)
    return (
      <g key={line.id}>
        <g className={`${line.classes}${emphasisClass[emphasis]}`}>
          {line.markers.map((marker) => (
            <Marker key={marker.x} {...marker} />
          ))}
        </g>
        <EndName of={line} emphasis={emphasis} />
      </g>
    )
  })
}
