import { expect, test } from '@playwright/test'
import { builtPages } from './support/pages.ts'
import { watch } from './support/watch.ts'

for (const address of builtPages()) {
  const language = address.startsWith('it/') ? 'it' : 'en'

  test(`/${address} opens in its language, complains of nothing and asks nobody else for anything`, async ({
    page,
    baseURL,
  }) => {
    const seen = watch(page, `${baseURL}/`)
    await page.goto(`/${address}`)
    await expect(page).toHaveTitle(/\S/)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S/)
    await page.waitForLoadState('networkidle')
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
