import { expect, test } from '@playwright/test'
import { axeFindings } from './support/axe.ts'
import { builtPages } from './support/pages.ts'
import { readDown } from './support/readDown.ts'
import { watch } from './support/watch.ts'

/* English in light, Italian in dark: every page and both themes, in half the time. */
for (const address of builtPages()) {
  const [language, colorScheme] = address.startsWith('it/')
    ? (['it', 'dark'] as const)
    : (['en', 'light'] as const)

  test(`/${address} opens in its language, complains of nothing, asks nobody else for anything, and axe finds nothing in ${colorScheme}`, async ({
    page,
    baseURL,
  }) => {
    test.slow()
    const seen = watch(page, `${baseURL}/`)
    await page.emulateMedia({ colorScheme })
    await page.goto(`/${address}`)
    await expect(page).toHaveTitle(/\S/)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S/)
    await readDown(page)
    await page.waitForLoadState('networkidle')
    expect(await axeFindings(page)).toEqual([])
    expect(seen).toMatchObject({ errors: [], foreign: [], missing: [] })
  })
}

test('each dashboard names itself and the other language, at addresses that are there', async ({
  page,
  baseURL,
  request,
}) => {
  for (const address of ['/', '/it/']) {
    await page.goto(address)
    const alternates = page.locator('link[rel="alternate"][hreflang]')
    const languages = await alternates.evaluateAll((links) =>
      links.map((link) => link.getAttribute('hreflang')),
    )
    expect(languages).toEqual(expect.arrayContaining(['en', 'it']))
    const addresses = await alternates.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    )
    for (const href of addresses) {
      expect((await request.get(new URL(href, `${baseURL}${address}`).href)).status()).toBe(200)
    }
  }
})
