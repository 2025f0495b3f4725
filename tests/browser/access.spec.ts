import { expect, test } from '@playwright/test'

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
