import { textWidth } from '../../charts/textWidth.ts'

const sizes = [12, 11.5, 11, 10.5, 10, 9.5, 9] as const
const usual = 12

/** How the names of periods are written under a plot of so many points: all of them where a size that can be read allows it (not
 *  every program leaves names out), else one in so many. */
export function periodLabels(
  periods: readonly string[],
  width: number,
): { readonly size: number; readonly every: number } {
  const widest = (size: number) => Math.max(1, ...periods.map((text) => textWidth(text, size)))
  const pitch = width / Math.max(1, periods.length)
  const size = sizes.find((one) => widest(one) <= pitch)
  return size === undefined
    ? { size: usual, every: Math.ceil((widest(usual) + 8) / pitch) }
    : { size, every: 1 }
}
