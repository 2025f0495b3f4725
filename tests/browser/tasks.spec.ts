import { expect, type Page, test } from '@playwright/test'

/* What readers come to do, from the first click to the answer. */

const panel = (page: Page, id: string) => page.locator(`#${id}`)

async function chooseAreas(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: /^Areas/ }).click()
  const search = page.getByRole('searchbox', { name: 'Search areas' })
  for (const name of names) {
    await search.fill(name)
    await page.getByRole('checkbox', { name, exact: true }).check()
  }
  await page.keyboard.press('Escape')
}

async function chooseBasis(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Basis' }).click()
  await page.getByRole('radio', { name }).check()
  await page.keyboard.press('Escape')
}

/** Brings a panel near, so that its chart is drawn. */
async function reach(page: Page, id: string): Promise<void> {
  await panel(page, id).scrollIntoViewIfNeeded()
  await expect(panel(page, id).locator('.frame').first()).toBeVisible()
}

test('Piedmont’s rank by GDP in 2023 is found: 18th of 28, between Hungary and Slovakia', async ({
  page,
}) => {
  await page.goto('/')
  await page
    .getByRole('navigation', { name: 'Topics' })
    .getByRole('link', { name: 'Piedmont as a state' })
    .click()
  const gdp = panel(page, 'gdp-as-state')
  await expect(gdp.getByRole('heading')).toHaveText(/18th of 28, between Hungary and Slovakia/)
  await reach(page, 'gdp-as-state')
  await gdp.getByRole('link', { name: /^Explore/ }).click()
  await expect(page).toHaveURL(/explore\/gdp-as-state\/$/)
  await page.getByText('Table of the figures').click()
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Piedmont' }) })
  await expect(row).toContainText('18')
  await expect(row).toContainText('155,97')
})

test('three states: every panel that has them shows them, the others say why not; “back” takes it back', async ({
  page,
}) => {
  await page.goto('/')
  await chooseAreas(page, ['Slovakia', 'Hungary', 'Germany'])
  await expect(page).toHaveURL(/\?areas=SK,HU,DE$/)
  await expect(page.getByText('One filter set')).toBeVisible()
  await reach(page, 'gdp-as-state')
  const gdp = panel(page, 'gdp-as-state')
  await expect(gdp.locator('[data-part="mark"]')).toHaveCount(3)
  await expect(gdp).toContainText('Germany')
  await expect(gdp).not.toContainText('Luxembourg')
  await reach(page, 'michigan-auto-share')
  await expect(panel(page, 'michigan-auto-share')).toContainText(
    'None of the chosen areas is in these figures',
  )
  await page.getByRole('button', { name: 'Remove Germany' }).click()
  await expect(page).toHaveURL(/\?areas=SK,HU$/)
  await page.goBack()
  await expect(page).toHaveURL(/\?areas=SK,HU,DE$/)
  await reach(page, 'gdp-as-state')
  await expect(gdp.locator('[data-part="mark"]')).toHaveCount(3)
  await page.getByRole('button', { name: 'Reset' }).click()
  await expect(page).toHaveURL(/\/$/)
  await expect(gdp.locator('[data-part="mark"]')).toHaveCount(28)
})

test('an index with base 2015 replaces the totals, and its address opens the same picture in a new window', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/explore/vehicle-production/')
  await chooseBasis(page, /^Index/)
  await expect(page).toHaveURL(/\?basis=index&base=2015$/)
  await expect(page.locator('.panel-subtitle')).toContainText('2015 = 100')
  const table = async (where: Page): Promise<string> => {
    await where.getByText('Table of the figures').click()
    const cells = await where.getByRole('table').locator('th, td').allTextContents()
    return cells.join('|')
  }
  const here = await table(page)
  expect(here).toContain('100')
  const other = await browser.newContext({ locale: 'en-GB' })
  const fresh = await other.newPage()
  await fresh.goto(`${baseURL}${new URL(page.url()).pathname}${new URL(page.url()).search}`)
  await expect(fresh.locator('.panel-subtitle')).toContainText('2015 = 100')
  expect(await table(fresh)).toBe(here)
  await other.close()
})

test('the language changes with one press, choices and all, and numbers get their decimal comma', async ({
  page,
}) => {
  await page.goto('/explore/gdp-as-state/?period=2019')
  await expect(page.locator('.panel-subtitle')).toContainText('2019')
  await page.getByRole('link', { name: 'Italiano' }).click()
  await expect(page).toHaveURL(/\/it\/explore\/gdp-as-state\/\?period=2019$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'it')
  await expect(page.locator('.panel-subtitle')).toContainText('2019')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('il Piemonte sarebbe 18º su 28')
  await expect(page.locator('.frame').first()).toContainText('137,8')
})

test('a year is chosen with the slider by keyboard: title, subtitle and bars follow, and it is one step back', async ({
  page,
}) => {
  await page.goto('/explore/gdp-as-state/')
  const slider = page.getByRole('slider', { name: 'Year' })
  await slider.focus()
  for (let step = 0; step < 9; step += 1) await slider.press('ArrowLeft')
  await expect(page).toHaveURL(/\?period=2014$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    '17th of 28, between Romania and Hungary',
  )
})

test('nonsense in the address never breaks the page; what could not be honoured is said', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto('/?areas=ATLANTIS,SK&period=1066..2020&basis=banana&colour=red')
  const notice = page.getByRole('status').filter({ hasText: 'could not be honoured' })
  await expect(notice).toContainText('ATLANTIS')
  await expect(notice).toContainText('banana')
  await expect(notice).toContainText('1950..2020')
  await expect(notice).toContainText('colour')
  await reach(page, 'gdp-as-state')
  await expect(panel(page, 'gdp-as-state')).toContainText('2020')
  expect(errors).toEqual([])
})

test('no data for the choices is said with the choices’ names, and one press brings the figures back', async ({
  page,
}) => {
  await page.goto('/explore/gdp-as-state/?period=1960..1970')
  await expect(page.getByText('No data for these choices: 1960–1970.')).toBeVisible()
  await page.getByRole('button', { name: 'Remove all choices' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('18th of 28')
})

test('one broken dataset stops its own panels only, and “try again” brings them back', async ({ page }) => {
  await page.route(/\/data\/regional-gdp\.[0-9a-f]+\.json$/, (route) =>
    route.fulfill({ status: 200, body: '{"class":"dataset","value":"x"}' }),
  )
  await page.goto('/?areas=DE,SK')
  await panel(page, 'gdp-as-state').scrollIntoViewIfNeeded()
  const broken = panel(page, 'gdp-as-state').getByRole('alert')
  await expect(broken).toContainText('regional-gdp.json is damaged')
  await expect(broken).toContainText('The other panels are not affected')
  await reach(page, 'population-as-state')
  await expect(panel(page, 'population-as-state').locator('[data-part="mark"]')).toHaveCount(2)
  await page.unroute(/\/data\/regional-gdp\.[0-9a-f]+\.json$/)
  await panel(page, 'gdp-as-state').scrollIntoViewIfNeeded()
  await panel(page, 'gdp-as-state').getByRole('button', { name: 'Try again' }).click()
  await expect(panel(page, 'gdp-as-state').locator('[data-part="mark"]')).toHaveCount(2)
})

test('an area that is pointed at in one panel stands out in the others', async ({ page }) => {
  await page.goto('/')
  await reach(page, 'gdp-as-state')
  await reach(page, 'gdp-per-head-as-state')
  await expect(page.locator('#gdp-per-head-as-state .em')).toHaveCount(0)
  const chart = panel(page, 'gdp-as-state').getByRole('application')
  await chart.focus()
  // The claim's line is the first mark; the rows follow it.
  await chart.press('ArrowRight')
  await chart.press('ArrowDown')
  await expect(panel(page, 'gdp-as-state').locator('[aria-live="polite"]')).toContainText('Germany')
  const other = panel(page, 'gdp-per-head-as-state')
  await expect(other.locator('.em').first()).toContainText('Germany')
  await chart.press('Escape')
  await expect(other.locator('.em')).toHaveCount(0)
})

test('choices go along to a view’s own page and back to the front page', async ({ page }) => {
  await page.goto('/?areas=SK,HU&period=2015..2020')
  await reach(page, 'gdp-as-state')
  await panel(page, 'gdp-as-state')
    .getByRole('link', { name: /^Explore/ })
    .click()
  await expect(page).toHaveURL(/explore\/gdp-as-state\/\?areas=SK,HU&period=2015\.\.2020$/)
  await expect(page).toHaveTitle(/18th of 28/)
  await page.getByRole('link', { name: 'Ponte' }).click()
  await expect(page).toHaveURL(/\/\?areas=SK,HU&period=2015\.\.2020$/)
})

test('the keyboard’s focus stays among the filters when a chip or all choices go', async ({ page }) => {
  await page.goto('/explore/gdp-as-state/?areas=SK,HU')
  await page.getByRole('button', { name: 'Remove Slovakia' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Reset' })).toBeFocused()
  await page.getByRole('button', { name: 'Reset' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Reset' })).toBeFocused()
  await expect(page.getByText('No filter set')).toBeVisible()
})

test('codes that no area or partner has are said, and leave nothing behind', async ({ page }) => {
  await page.goto('/?areas=itc1,XX&partner=constructor')
  const notice = page.getByRole('status').filter({ hasText: 'could not be honoured' })
  await expect(notice).toContainText('XX')
  await expect(notice).toContainText('constructor')
  await expect(page.getByRole('button', { name: 'Remove Piedmont' })).toBeVisible()
  await expect(page).toHaveURL(/\?areas=ITC1$/)
})

test('the link is copied, and said to be', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/explore/gdp-as-state/?period=2019')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('?period=2019')
})
