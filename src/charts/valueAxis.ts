import type { YTick } from './Axes.tsx'
import { textWidth } from './textWidth.ts'
import type { ValueScale } from './ticks.ts'

/** The ticks of an upright value axis and the left margin that their texts need. The topmost text may be wider: it runs
 *  over the plot.
 *  @param base the value with the stronger line: 0, or what an index compares with. */
export function valueAxis(
  scale: ValueScale,
  texts: readonly string[],
  y: (value: number) => number,
  base = 0,
): { readonly yTicks: readonly YTick[]; readonly left: number } {
  return {
    yTicks: scale.ticks.map((value, index) => ({
      y: y(value),
      text: texts[index] ?? '',
      zero: value === base,
    })),
    left: Math.ceil(Math.max(18, ...texts.slice(0, -1).map((text) => textWidth(text, 12) + 10))),
  }
}
