import { plotGrowth } from './plotGrowth.ts'
import type { LayoutCommon, Mark } from './types.ts'

interface Pointer {
  /** Pixels from the plot's left and top. */
  readonly x: number
  readonly y: number
  /** Of the plot. */
  readonly width: number
}

/** Weight of the direction that decides first. */
const first = 1000
/** Farther than this nothing is meant, where marks lie scattered; under a drawn mark, a finger's width. */
const near = 48
const finger = 16

/** The mark that a pointer means. Undefined where none is near. */
export function nearestMark(layout: LayoutCommon, { x, y, width }: Pointer): Mark | undefined {
  const { reach = 'near' } = layout
  const grown = plotGrowth(layout, width)
  let least = reach === 'near' ? near : reach === 'drawn' ? finger : Number.POSITIVE_INFINITY
  let nearest: Mark | undefined
  for (const mark of layout.marks) {
    const far = Math.hypot(
      (mark.x * width - x) * (reach === 'across' ? first : 1),
      (mark.y * grown - y) * (reach === 'down' ? first : 1),
    )
    if (far < least) {
      least = far
      nearest = mark
    }
  }
  return nearest
}
