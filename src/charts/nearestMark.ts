import { plotGrowth } from './plotGrowth.ts'
import type { LayoutCommon, Mark } from './types.ts'

interface Pointer {
  /** Pixels from the plot's left and top. */
  readonly x: number
  readonly y: number
  /** Of the plot. */
  readonly width: number
}

/** Farther than this nothing is meant, where marks lie scattered. */
const reachOfPointer = { near: 48, drawn: 16 } as const
/** Weight of the direction that decides first. */
const first = 1000

const weights = { near: [1, 1], drawn: [1, 1], across: [first, 1], down: [1, first] } as const

/** The mark that a pointer means. Undefined where none is near. */
export function nearestMark(layout: LayoutCommon, pointer: Pointer): Mark | undefined {
  const reach = layout.reach ?? 'near'
  const [across, down] = weights[reach]
  const grown = plotGrowth(layout, pointer.width)
  const distance = (mark: Mark): number =>
    Math.hypot((mark.x * pointer.width - pointer.x) * across, (mark.y * grown - pointer.y) * down)
  let nearest: Mark | undefined
  let least = reach === 'near' || reach === 'drawn' ? reachOfPointer[reach] : Number.POSITIVE_INFINITY
  for (const mark of layout.marks) {
    const far = distance(mark)
    if (far < least) {
      nearest = mark
      least = far
    }
  }
  return nearest
}
