import { lineHeight } from './labels.ts'
import { textWidth } from './textWidth.ts'

interface Point {
  /** Fraction of the plot's width. */
  readonly x: number
  readonly y: number
}

/** Where a label stands beside the point it belongs to: pixels to its first baseline, and which of its ends is there. */
export interface Offset {
  readonly dx: number
  readonly dy: number
  readonly anchor: 'start' | 'end'
}

/** A plot of middling width stands for all: the label's place must not change with the container. */
const nominalWidth = 420
/** The plot of a telephone, out of which a label should not run either. */
const narrowWidth = 190

/** Points along lines, near enough to each other to tell what a label would cover. */
export function samples(pieces: readonly (readonly Point[])[]): readonly Point[] {
  return pieces.flatMap((piece) =>
    piece.flatMap((point, index) => {
      const next = piece[index + 1]
      if (!next) return [point]
      const steps = Math.max(1, Math.ceil(((next.x - point.x) * nominalWidth) / 8))
      return Array.from({ length: steps }, (_, step) => ({
        x: point.x + ((next.x - point.x) * step) / steps,
        y: point.y + ((next.y - point.y) * step) / steps,
      }))
    }),
  )
}

/** Of the places around a line's end the one that covers the fewest points: behind, above, below; to either side.
 *  @param lines of the label. @param height of the plot, which the label does not leave. */
export function offsetInside(
  lines: readonly string[],
  end: Point,
  points: readonly Point[],
  height: number,
): Offset {
  const width = Math.max(0, ...lines.map((line) => textWidth(line)))
  const tall = lines.length * lineHeight
  const rows = [{ dx: 8, top: -tall / 2 }, ...[-tall - 5, 6].map((top) => ({ dx: 0, top }))]
  const places = rows.flatMap(({ dx, top }) =>
    (['start', 'end'] as const).map((anchor) => ({ dx: anchor === 'start' ? dx : -dx, top, anchor })),
  )
  const cost = ({ dx, top, anchor }: (typeof places)[number]): number => {
    const left = end.x * nominalWidth + dx - (anchor === 'end' ? width : 0)
    const inside = (point: Point) => {
      const x = point.x * nominalWidth - left
      const y = point.y - end.y - top
      return x > -2 && x < width + 2 && y > -2 && y < tall + 2
    }
    const leftNarrow = end.x * narrowWidth + dx - (anchor === 'end' ? width : 0)
    const beyond = Math.max(0, -leftNarrow) + Math.max(0, leftNarrow + width - narrowWidth)
    const out = end.y + top < 0 || end.y + top + tall > height
    return points.filter(inside).length + beyond / 3 + (out ? 1000 : 0)
  }
  const best = places.reduce((one, other) => (cost(other) < cost(one) ? other : one))
  return { dx: best.dx, dy: best.top + 11.5, anchor: best.anchor }
}
