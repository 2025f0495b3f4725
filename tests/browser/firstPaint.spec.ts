import { expect, test } from '@playwright/test'
import { builtPages } from './support/pages.ts'

test('with scripts off every view’s page has its chart, table and source', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const views = builtPages().filter((address) => address.includes('explore/'))
  expect(views.length).toBeGreaterThanOrEqual(60)
  for (const address of views) {
    await page.goto(`${baseURL}/${address}`)
    const drawn = page.locator('.panel .chart').locator('svg, .timeline').filter({ visible: true }).first()
    await expect(drawn, address).toBeVisible()
    await expect(page.locator('.sources'), address).toContainText(/\S/)
  }
  await context.close()
})

test('with scripts off the dashboard shows every chart: the first in the page, the others as pictures', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${baseURL}/`)
  const panels = page.locator('.panel')
  const count = await panels.count()
  expect(count).toBeGreaterThan(28)
  for (let index = 0; index < count; index += 1) {
    const panel = panels.nth(index)
    await panel.scrollIntoViewIfNeeded()
    await expect(panel.locator('.chart svg, .timeline, img').filter({ visible: true }).first()).toBeVisible()
    await expect(panel.locator('.sources')).toContainText(/\S/)
  }
  const pictures = page.locator('.panel img')
  const broken = await pictures.evaluateAll((images) =>
    images.flatMap((image) =>
      image instanceof HTMLImageElement && image.complete && image.naturalWidth === 0 ? [image.src] : [],
    ),
  )
  expect(broken).toEqual([])
  await context.close()
})

test('an address with choices never shows the default chart first', async ({ page }) => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = () => resolve()
  })
  await page.route(/\/data\/library\.[0-9a-f]+\.json$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/explore/gdp-as-state/?period=2014', { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveClass(/pending/)
  await expect(page.locator('.panel-title')).toHaveCSS('visibility', 'hidden')
  release()
  await expect(page.locator('.panel-title')).toBeVisible()
  await expect(page.locator('.panel-title')).toContainText('17th of 28')
})

test('a remembered or asked-for theme is there before the first paint', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ colorScheme: 'light' })
  const page = await context.newPage()
  const early = () =>
    page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.body && !('seen' in window))
          Object.assign(window, { seen: document.documentElement.dataset.theme ?? 'none' })
      }).observe(document, { childList: true, subtree: true })
    })
  await early()
  const seen = () => page.evaluate(() => ('seen' in window ? window.seen : undefined))
  await page.goto(`${baseURL}/`)
  expect(await seen()).toBe('none')
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true })
  await expect(page).toHaveURL(/\?theme=dark$/)
  await page.goto(`${baseURL}/explore/gdp-as-state/`)
  expect(await seen()).toBe('dark')
  await page.goto(`${baseURL}/explore/gdp-as-state/?theme=light`)
  expect(await seen()).toBe('light')
  await context.close()
})

test('Italian is offered to an Italian browser, not forced, and remembered on the front page', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'it-IT' })
  const page = await context.newPage()
  await page.goto(`${baseURL}/`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('link', { name: 'Leggi in italiano' }).click()
  await expect(page).toHaveURL(/\/it\/$/)
  await expect(page.getByRole('link', { name: 'Leggi in italiano' })).toHaveCount(0)
  const later = await context.newPage()
  await later.goto(`${baseURL}/`)
  await expect(later).toHaveURL(/\/it\/$/)
  await context.close()
})

test('every view’s picture is a drawing by itself, as an image and as a file', async ({ page }) => {
  const views = builtPages().filter((address) => address.startsWith('explore/'))
  for (const address of views) {
    const id = address.split('/')[1] ?? ''
    if (id === 'mission') continue
    await page.goto(`/api/views/${id}.svg`)
    const drawn = await page.evaluate(
      () => document.getElementsByTagNameNS('http://www.w3.org/2000/svg', 'text').length,
    )
    expect({ id, drawn: drawn > 3 }).toEqual({ id, drawn: true })
    const tallest = await page.evaluate(() => {
      const texts = document.getElementsByTagNameNS('http://www.w3.org/2000/svg', 'text')
      return Math.max(...[...texts].map((text) => text.getBoundingClientRect().height))
    })
    expect(tallest, id).toBeGreaterThan(5)
  }
})

test('while figures for the choices load, the page says so; where a script is missing it shows its charts and says why', async ({
  page,
}) => {
  await page.route(/\/assets\/first-/, (route) => route.abort())
  await page.goto('/explore/gdp-as-state/?period=2014')
  await expect(page.locator('html')).toHaveClass(/unable/)
  await expect(page.locator('.panel-title')).toBeVisible()
})

test('scrolling a dashboard on a slow line moves nothing much', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value = 'value' in entry && typeof entry.value === 'number' ? entry.value : 0
        Object.assign(window, {
          shift: ('shift' in window && typeof window.shift === 'number' ? window.shift : 0) + value,
        })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.route(/\/data\//, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 150))
    await route.continue()
  })
  await page.goto('/')
  for (let y = 0; y < 9000; y += 450) {
    await page.mouse.wheel(0, 450)
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
  }
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => ('shift' in window ? window.shift : 1))).toBeLessThan(0.05)
})
