import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { withHost } from './support/hostPage.ts'
import { watch } from './support/watch.ts'

/* The pages of what changed since a pinned state: in a frame of any width, with scripts and without, in both languages. */

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
      expect(await page.locator('caption').evaluate((one) => getComputedStyle(one).textAlign)).toBe('start')
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

test('in an article: the frame stays dark and as high as what is in it, and the article’s history is its own', async ({
  page,
  baseURL,
}) => {
  const asked = '?theme=dark&title=off'
  const html = `<!doctype html><title>Article</title><script src="${baseURL}/embed.js"></script>
    <ponte-chart src="${baseURL}/embed/gdp-as-state/429c08065c0a/${asked}" heights="0:300">GDP</ponte-chart>`
  await withHost({ html }, async (url) => {
    await page.setViewportSize({ width: 500, height: 900 })
    const seen = watch(page, url)
    await page.goto(url)
    const frame = page.locator('ponte-chart iframe')
    const inside = frame.contentFrame()
    const before = await page.evaluate(() => history.length)
    const fits = () =>
      expect(async () => {
        const content = await inside.locator('main').evaluate((main) => main.getBoundingClientRect().height)
        const room = (await frame.boundingBox())?.height ?? 0
        expect(room - Math.ceil(content)).toBe(0)
      }).toPass({ timeout: 5000 })
    const address = () => inside.locator('main').evaluate(() => location.pathname + location.search)
    const looks = () =>
      inside.locator('body').evaluate((body) => {
        const { backgroundColor } = getComputedStyle(body)
        const main = getComputedStyle(document.querySelector('main') ?? body)
        const heading = getComputedStyle(document.querySelector('h1') ?? body)
        return [
          backgroundColor,
          main.borderTop,
          main.padding,
          heading.font,
          getComputedStyle(document.querySelector('.sub') ?? body).font,
        ]
      })

    await fits()
    const ofChart = await looks()
    expect(ofChart[0]).toBe('rgb(20, 24, 28)')
    await inside.getByRole('link', { name: 'What changed' }).click()
    const heading = inside.getByRole('heading', { name: 'GDP, as a state: what has changed' })
    await expect(heading).toBeVisible()
    // An article that has the chart's title has not this one.
    expect((await heading.boundingBox())?.height).toBeGreaterThan(20)
    expect(await address()).toBe(`/embed/gdp-as-state/429c08065c0a/changes/${asked}`)
    expect(await looks()).toEqual(ofChart)
    await expect(inside.getByText('cannot be joined with the current figures')).toBeVisible()
    await fits()

    await inside.getByRole('link', { name: 'Back to the pinned chart' }).click()
    await inside.getByRole('link', { name: 'What changed' }).click()
    await inside.getByRole('link', { name: 'The chart with today’s figures' }).click()
    await expect(inside.locator('.stage')).toBeVisible()
    expect(await address()).toBe(`/embed/gdp-as-state/${asked}`)
    await fits()
    expect(await page.evaluate(() => history.length)).toBe(before)
    expect(seen.errors).toEqual([])
  })
})

test('a transparent one has no paper', async ({ page }) => {
  await page.goto(`/${pages[0]}?theme=transparent`)
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
    'rgba(0, 0, 0, 0)',
  )
})
