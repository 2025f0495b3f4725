import { expect, test } from '@playwright/test'
import { withHost } from '../support/hostPage.ts'

/* Embeds as they stand in somebody else's article, on an origin of its own. */

const frame = (src: string, more = '') =>
  `<iframe src="${src}" style="width:640px;height:980px;border:0" ${more}></iframe>`
const article = (inside: string) =>
  `<!doctype html><title>Article</title><p>Words.</p>${inside}<p>More words.</p>`

test('in a sandbox, under a strict policy: marks answer, one request, and the whole view opens in place', async ({
  page,
  baseURL,
}) => {
  const policy = `default-src 'none'; frame-src ${baseURL}; style-src 'unsafe-inline'`
  const address = `${baseURL}/embed/michigan-auto-share/`
  const html = article(frame(address, 'sandbox="allow-scripts"'))
  await withHost({ html, headers: { 'Content-Security-Policy': policy } }, async (url) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(url)
    const embed = page.frameLocator('iframe')
    await embed.locator('.stage').hover()
    await expect(embed.locator('.tooltip strong')).toBeVisible()
    expect(asked.filter((one) => !one.startsWith(url))).toEqual([address])
    await embed.getByRole('button', { name: 'Explore here' }).click()
    await expect(embed.getByRole('button', { name: 'Areas' })).toBeFocused()
    await embed.locator('.stage').hover()
    await expect(embed.locator('.recharts-wrapper')).toBeVisible()
  })
})

test('without any script an article has titles, values and sources', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const ids = ['gdp-as-state', 'auto-share-map', 'a3-gdp-share', 'piedmont-exports/7c0d77ac7ac9']
  const html = article(ids.map((id) => frame(`${baseURL}/it/embed/${id}/`)).join(''))
  await withHost({ html }, async (url) => {
    await page.goto(url)
    for (const index of ids.keys()) {
      const embed = page.frameLocator('iframe').nth(index)
      await expect(embed.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(embed.locator('.sources')).toContainText(/Font[ei]/)
      await expect(embed.locator('table').first()).toBeAttached()
    }
  })
  await context.close()
})
