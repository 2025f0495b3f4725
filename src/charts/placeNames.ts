import { containerWidths } from './levels.ts'
import { type Box, boxApart, boxInside, type Field } from './movingBox.ts'
import { textWidth } from './textWidth.ts'
import type { TickLevel } from './ticks.ts'

/** A mark of a cloud or map. Its place is `x` of the plot's width across, and down `y` pixels or, where the drawing
 *  grows with its width, `y` of the plot's width. */
export interface NamedMark {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Half its size, in pixels: names keep clear of it. 0 for places of shapes, which names may cover. */
  readonly radius: number
  /** Its name, on one or more lines; undefined for marks that are never named. */
  readonly lines?: readonly string[] | undefined
  /** The name is not shown in narrower containers; in all where absent. */
  readonly from?: TickLevel | undefined
  /** Where the name may stand, the best first. */
  readonly sides: readonly Side[]
  /** Set in bold type, and led out of the crowd where there is no room beside it. */
  readonly strong?: boolean
}

type Side = 'right' | 'left' | 'above' | 'below' | 'centre'

/** Where a name stands, and from which width of the container there is room for it. */
export interface PlacedName {
  readonly id: string
  /** From the mark's middle to the end of the name that is nearest to it, and to the middle of its lines, in pixels. */
  readonly dx: number
  readonly dy: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** The name stands away from its mark: a line leads to it. */
  readonly led: boolean
  readonly level: TickLevel
}

type Spot = Omit<PlacedName, 'id' | 'level'>

/** Size of type and its line, in pixels. */
const nameSize = 13
export const nameLeading = 15
/** Between a mark and its name. */
const gap = 4
const widest = 2400

function besides({ radius, lines = [] }: NamedMark): Readonly<Record<Side, Spot>> {
  const away = radius + gap
  // Type leaves some of its line empty above and below.
  const half = (lines.length * nameLeading) / 2 - 3
  return {
    right: { dx: away, dy: 0, anchor: 'start', led: false },
    left: { dx: -away, dy: 0, anchor: 'end', led: false },
    above: { dx: 0, dy: -away - half, anchor: 'middle', led: false },
    below: { dx: 0, dy: away + half, anchor: 'middle', led: false },
    centre: { dx: 0, dy: 0, anchor: 'middle', led: false },
  }
}

const distances = [24, 36, 50, 66, 84, 104] as const
// Upwards to the right first, then round: in degrees, 0 is right, 90 is up.
const directions = [45, 20, -20, -45, 70, 135, 160, 110, 200, 225, -70, 250] as const

/** Places around a mark, ever farther away. */
const around = ({ radius }: NamedMark): readonly Spot[] =>
  distances.flatMap((distance) =>
    directions.map((degrees): Spot => {
      const angle = (degrees * Math.PI) / 180
      const dx = Math.round(Math.cos(angle) * (radius + distance))
      const dy = Math.round(-Math.sin(angle) * (radius + distance))
      return { dx, dy, anchor: dx >= 0 ? 'start' : 'end', led: true }
    }),
  )

function nameBox(mark: NamedMark, { dx, dy, anchor }: Spot): Box {
  const lines = mark.lines ?? []
  const widths = lines.map((line) => textWidth(line, nameSize, mark.strong ? 'bold' : 'normal'))
  const width = Math.max(0, ...widths)
  const half = (lines.length * nameLeading) / 2
  const left = anchor === 'start' ? dx : anchor === 'end' ? dx - width : dx - width / 2
  return { x: mark.x, y: mark.y, left, right: left + width, top: dy - half, bottom: dy + half }
}

const markBox = ({ x, y, radius }: NamedMark): Box => ({
  x,
  y,
  left: -radius,
  right: radius,
  top: -radius,
  bottom: radius,
})

/** Names at their marks, none over another name or another's mark at any width at which it is shown: the marks come in
 *  the order of their importance, and each is named from the narrowest container that has room. */
export function placeNames(marks: readonly NamedMark[], field: Field): readonly PlacedName[] {
  const placed: PlacedName[] = []
  const taken: Box[] = []
  const { left, right } = field.margins
  for (const level of [0, 1, 2] as const) {
    const plots = [Math.max(60, containerWidths[level] - left - right), widest]
    for (const mark of marks) {
      if (!mark.lines || (mark.from ?? 0) > level || placed.some(({ id }) => id === mark.id)) continue
      const near = besides(mark)
      const spots = [...mark.sides.map((side) => near[side]), ...(mark.strong ? around(mark) : [])]
      const others = [...marks.filter((other) => other !== mark && other.radius > 0).map(markBox), ...taken]
      const free = spots.find((spot) => {
        const box = nameBox(mark, spot)
        return (
          boxInside(box, plots, field) && others.every((other) => boxApart(box, other, plots, field.grows))
        )
      })
      if (!free) continue
      placed.push({ id: mark.id, ...free, level })
      taken.push(nameBox(mark, free))
    }
  }
  return placed
}
