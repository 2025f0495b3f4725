import type { TickLevel } from './ticks.ts'

/** The narrowest container of each level, in pixels. */
export const containerWidths = [240, 480, 720] as const

/** The first level at which a part of the plot is so many pixels wide; undefined where none is.
 *  @param share of the plot's width. @param sides both horizontal margins together. */
export function levelFor(needed: number, share: number, sides: number): TickLevel | undefined {
  return ([0, 1, 2] as const).find((level) => (containerWidths[level] - sides) * share >= needed)
}
