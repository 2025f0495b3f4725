import { expect, type Page, test } from '@playwright/test'
import { expectSamePlaces, partsIn, shapesIn } from '../support/boxes.ts'
import { watch } from '../support/watch.ts'

/* An embed that a reader has taken over: loaded only then, in the same place, and never instead of the picture where it fails. */

const stageOf = (page: Page) => page.locator('.stage')
const title = (page: Page) => page.locator('h1')
/** Where the chart lies beside its title, and how large it is. */
const frameOf = async (page: Page) => {
  const [stage, heading] = [await stageOf(page).boundingBox(), await title(page).boundingBox()]
  if (!stage || !heading) throw new Error('There is no chart, or no title.')
  return { left: stage.x - heading.x, width: stage.width, height: stage.height }
}

for (const width of [360, 760]) {
  test(`“Explore here” at ${width} px: React comes only then, then recharts, and nothing of the chart moves`, async ({
    page,
    baseURL,
  }) => {
    test.slow()
    await page.setViewportSize({ width, height: 1200 })
    const seen = watch(page, `${baseURL}/`)
    for (const view of ['gdp-as-state', 'vehicle-production', 'wealth-and-work']) {
      const before = seen.scripts.length
      await page.goto(`/embed/${view}/`)
      const stage = stageOf(page)
      await stage.hover()
      await page.mouse.move(0, 0)
      await expect(stage.locator('.tooltip')).toHaveCount(0)
      const [frame, drawn] = [await frameOf(page), await shapesIn(stage)]
      expect(seen.scripts.length).toBe(before)

      await page.getByRole('button', { name: 'Explore here' }).click()
      await expect(page.getByRole('region', { name: 'Filters' })).toBeVisible()
      expect(seen.scripts.slice(before).some((path) => /first-/.test(path))).toBe(true)
      expect(seen.scripts.slice(before).some((path) => /recharts/.test(path))).toBe(false)
      // Who pressed the button is in the filters now; out of the sheet, which is no part of the chart.
      await page.keyboard.press('Escape')
      await page.mouse.move(0, 0)
      expect(await frameOf(page)).toEqual(frame)
      expectSamePlaces(await shapesIn(stage), drawn)

      const parts = await partsIn(stage)
      await stage.hover()
      await expect(stage.locator('.recharts-wrapper')).toBeVisible()
      await page.mouse.move(0, 0)
      await expect(stage.locator('.tooltip')).toHaveCount(0)
      expect(await frameOf(page)).toEqual(frame)
      expectSamePlaces(await partsIn(stage), parts)
    }
    expect(seen).toMatchObject({ errors: [], foreign: [], missing: [] })
  })
}

test('a free filter changes the chart; what is locked is shown and stays; what is hidden is not mentioned', async ({
  page,
  baseURL,
}) => {
  const seen = watch(page, `${baseURL}/`)
  await page.goto('/embed/gdp-as-state/?free=period')
  await expect(page.getByRole('button', { name: /^Change/ })).toHaveCount(1)
  await expect(title(page)).toContainText('18th of 28')
  await page.getByRole('button', { name: 'Change: Period' }).click()
  const year = page.getByRole('slider', { name: 'Year' })
  await expect(year).toBeVisible()
  await expect(page.getByRole('button', { name: /^(Areas|Basis)/ })).toHaveCount(0)
  await year.fill('2014')
  await expect(title(page)).toContainText('17th of 28')
  await expect(page.locator('.sub')).toContainText('2014')
  await page.getByRole('button', { name: 'Reset' }).click()
  await expect(title(page)).toContainText('18th of 28')

  await page.goto(
    '/embed/gdp-as-state/?areas=ITC1,ITC4&basis=per-head&year=2020&free=year,period&hidden=basis',
  )
  await expect(title(page)).toContainText('of 28')
  const chips = page.locator('.chip')
  await expect(chips).toHaveText([/^Piedmont$/, /^Lombardy$/, /^to 2020|2020/])
  await expect(chips.nth(0).getByRole('button')).toHaveCount(0)
  await expect(chips.nth(2).getByRole('button')).toHaveCount(1)
  await expect(page.locator('.sub')).toContainText('per head')

  // Nobody is told to take away what they cannot.
  await page.goto('/embed/gdp-as-state/?year=2001')
  await expect(page.locator('.state')).toContainText('They were set for this article')
  await page.goto('/embed/gdp-as-state/?year=2001&free=period')
  await expect(page.locator('.state')).toContainText('Remove one of them')
  expect(seen).toMatchObject({ errors: [], foreign: [], missing: [] })
})

test('on the narrowest phone both ends of the period can be reached', async ({ page }) => {
  for (const width of [280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/embed/vehicle-production/?free=period')
    await page.getByRole('button', { name: 'Change: Period' }).click()
    const range = page.locator('.range')
    await expect(range).toBeVisible()
    const { x = 0, width: wide = 0 } = (await range.boundingBox()) ?? {}
    const sheet = page.locator('.disclosure-sheet').filter({ has: range })
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + wide).toBeLessThanOrEqual(width)
    expect(await sheet.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  }
})

test('the chart is described once, before and after a reader takes it over, and its keys are named', async ({
  page,
}) => {
  await page.goto('/embed/gdp-as-state/')
  const said = () =>
    stageOf(page).evaluate((stage) => {
      const ids = stage.getAttribute('aria-describedby')?.split(' ') ?? []
      const texts = ids.map((id) => document.getElementById(id)?.textContent ?? '')
      const [description = ''] = texts
      const all = [...document.querySelectorAll('p')].filter(({ textContent }) => textContent === description)
      return { texts, count: all.length }
    })
  const before = await said()
  expect(before.count).toBe(1)
  expect(before.texts).toHaveLength(2)
  expect(before.texts[0]).toContain('18th of 28')
  expect(before.texts[1]).toContain('Arrow keys')
  await page.getByRole('button', { name: 'Explore here' }).click()
  await expect(page.getByRole('region', { name: 'Filters' })).toBeVisible()
  expect(await said()).toEqual(before)
})

test('an address with choices is drawn as they are, and never first as it is without them', async ({
  page,
}) => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = () => resolve()
  })
  await page.route(/\/data\/library\.[0-9a-f]+\.json$/, async (route) => {
    await held
    await route.continue()
  })
  await page.addInitScript(() => {
    const shown: string[] = []
    Object.assign(window, { shown })
    const look = () => {
      const heading = document.querySelector('h1')
      if (heading && getComputedStyle(heading).visibility === 'visible') shown.push(heading.textContent)
      requestAnimationFrame(look)
    }
    look()
  })
  await page.goto('/embed/gdp-as-state/?areas=ITC1,ITC4&period=2014', { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveClass(/pending/)
  await expect(title(page)).toHaveCSS('visibility', 'hidden')
  await expect(page.locator('.chart')).toHaveCSS('visibility', 'hidden')
  await expect(page.getByRole('status')).toContainText('Loading')
  release()
  await expect(title(page)).toBeVisible()
  const shown = await page.evaluate((): readonly string[] => Reflect.get(window, 'shown'))
  expect(new Set(shown)).toEqual(new Set([await title(page).textContent()]))
  await expect(page.locator('.sub')).toContainText('2014')
  await expect(stageOf(page).locator('[data-part="mark"]')).toHaveCount(2)
})

for (const [what, pattern] of [
  ['the page’s file', /\/page\.json$/],
  ['the program', /\/assets\/.*\.js$/],
  ['the figures', /\/data\/.*\.json$/],
] as const) {
  test(`where ${what} cannot be had, the picture stays and it is said why`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort())
    const drawn = async () => Object.keys(await shapesIn(stageOf(page)))
    await page.goto('/embed/gdp-as-state/?free=basis')
    const before = await drawn()
    expect(before.length).toBeGreaterThan(50)
    await page.getByRole('button', { name: 'Change: Basis' }).click()
    const problem = page.locator('#said, [role=alert]').filter({ hasText: /could not|cannot|failed/i })
    if (what === 'the figures') await page.getByRole('radio', { name: /^Per head/ }).check()
    await expect(problem).toBeVisible()
    expect(await drawn()).toEqual(before)
    await expect(title(page)).toContainText('18th of 28')
    if (what !== 'the figures') return
    await page.unroute(pattern)
    await page.keyboard.press('Escape')
    await problem.getByRole('button').click()
    await expect(title(page)).toContainText('per head')
    await expect(problem).toHaveCount(0)
  })
}

test('where choices of the address cannot be had, or are long in coming, the usual chart says that it is that', async ({
  page,
}) => {
  const address = '/embed/gdp-as-state/?areas=ITC1,SK'
  for (const pattern of [/\/page\.json$/, /\/assets\/.*\.js$/, /\/data\/.*\.json$/]) {
    await page.route(pattern, (route) => route.abort())
    await page.goto(address)
    await expect(page.locator('#said')).toContainText('This is the usual chart')
    await expect(title(page)).toBeVisible()
    await expect(title(page)).toContainText('18th of 28')
    await expect(stageOf(page).locator('svg').first()).toBeVisible()
    await page.unroute(pattern)
  }
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = () => resolve()
  })
  await page.route(/\/data\/library/, async (route) => {
    await held
    await route.continue()
  })
  await page.clock.install()
  await page.goto(address)
  await expect(page.locator('html')).toHaveClass(/pending/)
  await page.clock.fastForward(10_000)
  await expect(title(page)).toContainText('18th of 28')
  await expect(page.locator('#said')).toContainText('This is the usual chart')
  release()
  await expect(stageOf(page).locator('[data-part="mark"]')).toHaveCount(2)
  await expect(page.locator('#said')).not.toContainText('usual')
})
