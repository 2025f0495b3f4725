interface Size {
  readonly width: number
  readonly height: number
}

const distance = 12

const between = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(low, high))

/** Left top corner of a tooltip: above its mark, or below where there is no room, never out of the frame at the sides.
 *  All in pixels of the frame. */
export function placeTooltip(
  mark: { readonly x: number; readonly y: number },
  box: Size,
  frame: Size,
): { readonly left: number; readonly top: number } {
  const above = mark.y - distance - box.height
  const below = mark.y + distance
  const top = above >= 0 || below + box.height > frame.height ? above : below
  return {
    left: between(mark.x - box.width / 2, 0, frame.width - box.width),
    top: between(top, 0, frame.height - box.height),
  }
}
