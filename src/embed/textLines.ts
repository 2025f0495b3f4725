import { textWidth, wrapText } from '../charts/textWidth.ts'

/** How many lines a text takes, at most: type differs from machine to machine, so it is reckoned a little wide.
 *  @param width of the box in pixels.
 *  @param size of the type in pixels. */
export const linesOf = (
  text: string,
  width: number,
  size: number,
  weight: 'normal' | 'bold' = 'normal',
): number => Math.max(1, wrapText(text, width / allowance, size, weight).length)

/** A serif face that stands in where the first choice is not there may be this much wider. */
const allowance = 1.04

/** How many rows things take that stand side by side and wrap.
 *  @param widths of the things, in pixels. */
export function rowsOf(widths: readonly number[], room: number, gap: number): number {
  let rows = widths.length === 0 ? 0 : 1
  let used = 0
  for (const width of widths) {
    if (used > 0 && used + gap + width > room) {
      rows += 1
      used = width
    } else used += (used > 0 ? gap : 0) + width
  }
  return rows
}

/** Width of a text in one line, in pixels. */
export const lineWidth = (text: string, size: number): number => textWidth(text, size)
