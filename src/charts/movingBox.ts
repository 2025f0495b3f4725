import type { Margins } from './types.ts'

/** A box around a place that moves with the plot's width: `x` of it across, `y` pixels (or, in a drawing that grows,
 *  `y` of the width) down. Its edges keep their distance from the place, in pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where boxes may be. */
export interface Field {
  readonly margins: Margins
  /** Height of the plot in pixels; of one that grows: its share of the width. */
  readonly height: number
  readonly grows: boolean
}

function edges(box: Box, plot: number, grows: boolean) {
  const x = box.x * plot
  const y = grows ? box.y * plot : box.y
  return { left: x + box.left, right: x + box.right, top: y + box.top, bottom: y + box.bottom }
}

/** Whether two boxes never touch in plots of the given widths and between: edges move in proportion to the width, so
 *  one that lies beyond the other at both ends does so in between.
 *  @param plots narrowest and widest plot, in pixels. */
export function boxApart(a: Box, b: Box, plots: readonly number[], grows: boolean): boolean {
  const pairs = plots.map((plot) => [edges(a, plot, grows), edges(b, plot, grows)] as const)
  return (
    pairs.every(([p, q]) => p.right <= q.left) ||
    pairs.every(([p, q]) => q.right <= p.left) ||
    pairs.every(([p, q]) => p.bottom <= q.top) ||
    pairs.every(([p, q]) => q.bottom <= p.top)
  )
}

/** Whether a box stays within plot and margins in plots of the given widths; it may not enter the margin below, where
 *  axes have their texts. */
export function boxInside(box: Box, plots: readonly number[], { margins, height, grows }: Field): boolean {
  return plots.every((plot) => {
    const { left, right, top, bottom } = edges(box, plot, grows)
    const floor = grows ? height * plot : height
    return left >= -margins.left && right <= plot + margins.right && top >= -margins.top && bottom <= floor
  })
}
