import type { Locator } from '@playwright/test'
import { plotGrowth } from '../../../src/charts/plotGrowth.ts'
import type { Mark } from '../../../src/charts/types.ts'
import { type Embed, frameDataIn } from './embeds.ts'

/** Where a mark of an embed's chart is drawn, in pixels of the page, whichever page draws the chart: a higher one, too. */
export async function markPlace(
  stage: Locator,
  { html }: Pick<Embed, 'html'>,
  { x, y }: Pick<Mark, 'x' | 'y'>,
): Promise<{ readonly x: number; readonly y: number }> {
  const { chart } = frameDataIn(html)
  const box = await stage.boundingBox()
  if (!chart || !box) throw new Error('There is no chart to find a mark in.')
  const { margins, height, aspect } = chart
  const plot = box.width - margins.left - margins.right
  const drawn = box.height - margins.top - margins.bottom
  const grown = aspect === undefined ? drawn / height : plotGrowth(chart, plot)
  return { x: box.x + margins.left + x * plot, y: box.y + margins.top + y * grown }
}
