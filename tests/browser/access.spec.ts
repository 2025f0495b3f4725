import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { builtPages } from './support/pages.ts'

const pages = builtPages()

/** One language in light, the other in dark: every page and both themes, in half the time. */
for (const scheme of ['light', 'dark'] as const) {
  for (const address of pages.filter((one) => one.startsWith('it/') === (scheme === 'dark'))) {
    test(`/${address} in ${scheme}: axe finds nothing`, async ({ browser, baseURL }) => {
      test.slow()
      const context = await browser.newContext({ colorScheme: scheme, locale: 'en-GB' })
      const page = await context.newPage()
      await page.goto(`${baseURL}/${address}`)
      await page.evaluate(async () => {
        for (let y = 0; y < document.documentElement.scrollHeight; y += 700) {
          window.scrollTo(0, y)
          await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)))
        }
        window.scrollTo(0, 0)
      })
      await page.waitForLoadState('networkidle')
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      const found = violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map((node) => node.html.slice(0, 160))
            .join(' | ')}`,
      )
      expect(found).toEqual([])
      await context.close()
    })
  }
}

test('from 320 px to 4K nothing overflows sideways', async ({ page }) => {
  for (const width of [320, 360, 768, 1440, 2560, 3840]) {
    await page.setViewportSize({ width, height: 900 })
    for (const address of [
      '/',
      '/it/',
      '/explore/gdp-as-state/',
      '/explore/vehicle-production/',
      '/explore/mission/',
    ]) {
      await page.goto(address)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect({ address, width, over }).toEqual({ address, width, over: 0 })
    }
  }
})

test('every control can be reached and used by keyboard alone', async ({ page }) => {
  await page.goto('/explore/gdp-as-state/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the figures' })).toBeFocused()
  const reached = new Set<string>()
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab')
    reached.add(
      await page.evaluate(
        () => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName ?? '',
      ),
    )
  }
  for (const wanted of ['A', 'BUTTON', 'INPUT', 'application']) expect([...reached]).toContain(wanted)
})
