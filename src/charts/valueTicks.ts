import type { Language } from '../model/text.ts'
import type { Unit } from '../model/unit.ts'
import { axisTexts } from './axisText.ts'
import type { ValueScale } from './ticks.ts'
import { levelledTicks, type XTick } from './timeTicks.ts'

/** Ticks of a value axis that runs across: every fourth, every second or all of them by the container's width, counted
 *  from zero where the axis has one, so that zero is always told.
 *  @param sides both horizontal margins together, in pixels. */
export function valueTicks(
  scale: ValueScale,
  across: (value: number) => number,
  unit: Unit,
  language: Language,
  sides: number,
): readonly XTick[] {
  // The unit stands at the last text: for an axis that ends at zero, at the lowest number.
  const mirrored = (scale.ticks.at(-1) ?? 0) <= 0
  const ticks = mirrored ? [...scale.ticks].reverse() : scale.ticks
  const inOrder = axisTexts(ticks, unit, language)
  const texts = mirrored ? [...inOrder].reverse() : inOrder
  const places = scale.ticks.map((value, index) => ({ x: across(value), text: texts[index] ?? '' }))
  const start = Math.max(0, scale.ticks.indexOf(0))
  const every = [4, 2, 1].map((step) => places.filter((_, index) => (index - start) % step === 0))
  return levelledTicks([], every, sides)
}
