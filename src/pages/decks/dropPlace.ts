/** Where something lies, from top to bottom. */
interface Extent {
  readonly top: number
  readonly bottom: number
}

/** Before which of these boxes, one below the other, a thing is dropped at this height: an index, or their number for after the last.
 *  It changes at the middle of a box. */
export const dropGap = (y: number, boxes: readonly Extent[]): number =>
  boxes.filter(({ top, bottom }) => (top + bottom) / 2 < y).length

/** The place that a thing has after it was moved to a gap, for it leaves its own. */
export const placeAfter = (from: number, gap: number): number => (gap > from ? gap - 1 : gap)
