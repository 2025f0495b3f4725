import type { YTick } from './Axes.tsx'
import { textWidth } from './textWidth.ts'
import type { ValueScale } from './ticks.ts'

/** The ticks of an upright value axis and the left margin that their texts need. The topmost text may be wider: it runs
 *  over the plot. */
export function valueAxis(
  scale: ValueScale,
  texts: readonly string[],
  y: (value: number) => number,
): { readonly yTicks: readonly YTick[]; readonly left: number } {
  return {
    yTicks: scale.ticks.map((value, index) => ({
      y: y(value),
      text: texts[index] ?? '',
      zero: value === 0,
    })),
    left: Math.ceil(Math.max(18, ...texts.slice(0, -1).map((text) => textWidth(text, 12) + 10))),
  }
}
