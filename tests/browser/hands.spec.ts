import { expect, test } from '@playwright/test'
import { expectSamePlaces, partsIn } from './support/boxes.ts'

/* The two hands that draw a chart, the static and recharts, put everything at the same place. */

const views = [
  'michigan-auto-share',
  'vehicle-production',
  'rank-over-time',
  'piedmont-exports',
  'mirafiori-output',
  'us-auto-gdp',
  'gdp-as-state',
  'reported-exports',
  'michigan-jobs',
  'us-parts-deficit',
  'wealth-and-work',
] as const

for (const width of [360, 680, 1040]) {
  for (const view of views) {
    test(`${view} at ${width} px: recharts takes over without moving anything`, async ({ page }) => {
      await page.setViewportSize({ width, height: 1200 })
      await page.goto(`/explore/${view}/`)
      const stage = page.locator('.stage').first()
      await stage.scrollIntoViewIfNeeded()
      await page.evaluate(() => document.fonts.ready)
      const before = await partsIn(stage)
      await expect(page.locator('.recharts-wrapper')).toHaveCount(0)
      await stage.hover()
      await expect(stage.locator('.recharts-wrapper')).toBeVisible()
      await page.mouse.move(0, 0)
      await expect(page.locator('.tooltip')).toHaveCount(0)
      expectSamePlaces(await partsIn(stage), before)
    })
  }
}
