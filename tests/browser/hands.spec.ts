import { expect, type Page, test } from '@playwright/test'

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

type Boxes = Readonly<Record<string, readonly (readonly number[])[]>>

/** Boxes of ticks, marks and names within their chart, by what they are. Those hidden at this width have none. */
const boxesOf = (page: Page): Promise<Boxes> =>
  page.evaluate(() => {
    const stage = document.querySelector('.stage')
    const found: Record<string, number[][]> = {}
    const origin = stage?.getBoundingClientRect()
    for (const element of stage?.querySelectorAll('[data-part]') ?? []) {
      if (element.getClientRects().length === 0 || !origin) continue
      const { left, top, width, height } = element.getBoundingClientRect()
      const name = `${element.getAttribute('data-part')} ${element.getAttribute('data-id')}`
      const same = found[name] ?? []
      found[name] = [...same, [left - origin.left, top - origin.top, width, height]]
    }
    return found
  })

for (const width of [360, 680, 1040]) {
  for (const view of views) {
    test(`${view} at ${width} px: recharts takes over without moving anything`, async ({ page }) => {
      await page.setViewportSize({ width, height: 1200 })
      await page.goto(`/explore/${view}/`)
      const stage = page.locator('.stage').first()
      await stage.scrollIntoViewIfNeeded()
      await page.evaluate(() => document.fonts.ready)
      const before = await boxesOf(page)
      await expect(page.locator('.recharts-wrapper')).toHaveCount(0)
      await stage.hover()
      await expect(stage.locator('.recharts-wrapper')).toBeVisible()
      await page.mouse.move(0, 0)
      await expect(page.locator('.tooltip')).toHaveCount(0)
      const after = await boxesOf(page)
      expect(Object.keys(before).length).toBeGreaterThan(4)
      expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort())
      for (const [name, boxes] of Object.entries(before))
        for (const [index, box] of boxes.entries())
          for (const [side, place] of box.entries())
            expect(Math.abs((after[name]?.[index]?.[side] ?? Number.NaN) - place), name).toBeLessThanOrEqual(
              1,
            )
    })
  }
}
