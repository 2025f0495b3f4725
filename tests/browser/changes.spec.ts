import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

/* The pages of what changed since a pinned state: no script, in a frame of any width, in both languages. */

const pages = ['embed/gdp-as-state/429c08065c0a/changes/', 'it/embed/piedmont-exports/7c0d77ac7ac9/changes/']

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what changed can be read by everyone in ${colorScheme}, from 280 px on`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 280, height: 600 } })
    const page = await context.newPage()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    for (const address of pages) {
      await page.setViewportSize({ width: 280, height: 600 })
      await page.goto(`${baseURL}/${address}`)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      for (const width of [280, 400, 640, 1600]) {
        await page.setViewportSize({ width, height: 600 })
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(over, `${address} at ${width} px`).toBe(0)
      }
      // Nothing is refused by the page's own policy: its style counts.
      expect(await page.locator('caption').evaluate((one) => getComputedStyle(one).textAlign)).toBe('left')
    }
    expect(said).toEqual([])
    await context.close()
  })
}

test('what changed leads to the pinned chart and to the one of today, without scripts', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const address of pages) {
    await page.goto(`${baseURL}/${address}`)
    await expect(page.locator('tbody tr').first()).toBeVisible()
    for (const link of await page.locator('nav a').all()) {
      const target = new URL((await link.getAttribute('href')) ?? '', page.url())
      expect((await context.request.get(target.href)).status(), target.pathname).toBe(200)
    }
  }
  await context.close()
})
