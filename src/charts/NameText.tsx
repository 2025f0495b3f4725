import { Place } from './Place.tsx'
import { nameLeading, type PlacedName } from './placeNames.ts'
import { tickClass } from './ticks.ts'

interface NameTextProps {
  readonly name: PlacedName
  readonly lines: readonly string[]
  /** Fraction of the plot's width. */
  readonly x: number
  /** Pixels, or a share of the plot's height ("12%") where that grows. */
  readonly y: number | string
  /** Shown in narrow containers only. */
  readonly narrow?: boolean
}

/** The name of a mark, where it was placed. */
export const NameText = ({ name, lines, x, y, narrow = false }: NameTextProps) => (
  <g className={narrow ? 'n1' : tickClass[name.level]} data-part="label" data-id={name.id}>
    <Place x={x} y={y}>
      {name.led && <path className="leader" d={`M0 0L${name.dx - Math.sign(name.dx) * 2} ${name.dy}`} />}
      {lines.map((line, index) => (
        <text
          key={line}
          className="halo"
          x={name.dx}
          y={name.dy + (index - lines.length / 2) * nameLeading + 11.5}
          textAnchor={name.anchor === 'start' ? undefined : name.anchor}
        >
          {line}
        </text>
      ))}
    </Place>
  </g>
)
