import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from '../support/axe.ts'
import { watch } from '../support/watch.ts'

/* A presentation of one's own: from charts and claims, kept, put in order, shown, shared. */

const charts = [
  ['explore/gdp-as-state/?period=2014', 'GDP, as a state'],
  ['explore/michigan-auto-share/', 'The car industry’s share of Michigan’s GDP'],
] as const
const items = (page: Page) => page.getByRole('list', { name: 'Slides' }).getByRole('listitem')

async function collect(page: Page): Promise<void> {
  for (const [address, name] of charts) {
    await page.goto(`/${address}`)
    await page.getByRole('button', { name: `Add to presentation: ${name}` }).click()
    await expect(page.getByRole('link', { name: 'Open presentation' })).toBeVisible()
  }
}

test('charts with what was chosen become slides, in the order that keys give them; a reload loses nothing; undo takes back', async ({
  page,
  baseURL,
}) => {
  const seen = watch(page, `${baseURL}/`)
  await collect(page)
  await page.getByRole('link', { name: 'Open presentation' }).click()
  await expect(items(page)).toHaveCount(2)
  await expect(items(page).first()).toContainText('2014')
  await page.getByRole('button', { name: /^Text slide/ }).click()
  await page.getByRole('textbox', { name: 'Title', exact: true }).last().fill('What {this} means: 12 %')
  await items(page)
    .nth(1)
    .getByRole('button', { name: /^Move up|↑/ })
    .first()
    .click()
  await expect(items(page).first()).toContainText('Michigan')
  await page.reload()
  await expect(items(page)).toHaveCount(3)
  await expect(items(page).first()).toContainText('Michigan')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(items(page).first()).toContainText('GDP')
  expect(await axeFindings(page)).toEqual([])

  await page.getByRole('link', { name: 'Present', exact: true }).click()
  await expect(page.locator('.slide-number')).toHaveText('1/3')
  await expect(page.locator('.slide-subtitle')).toContainText('2014')
  await page.keyboard.press('End')
  await expect(page.locator('.slide h1')).toHaveText('What {this} means: 12 %')
  await page.keyboard.press('l')
  await expect(page).toHaveURL(/\/it\/present\/own\//)
  await page.keyboard.press('Home')
  await expect(page.locator('.slide h1')).toContainText('PIL')
  expect(seen).toMatchObject({ errors: [], foreign: [], missing: [] })
})

test('an address holds the whole presentation, for a browser that keeps none; what cannot be read is said', async ({
  page,
  browser,
  baseURL,
}) => {
  await collect(page)
  await page.goto('/present/')
  await page.evaluate(() => {
    Object.assign(navigator.clipboard, {
      writeText: async (text: string) => Object.assign(window, { copied: text }),
    })
  })
  await page.getByRole('button', { name: 'Copy address' }).click()
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'copied'))).toContain('deck=')
  const address: string = await page.evaluate(() => Reflect.get(window, 'copied'))
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const other = await context.newPage()
  await other.goto(address)
  await expect(other.locator('.slide-number')).toHaveText('1/2')
  await other.reload()
  await expect(other.locator('.slide-number')).toHaveText('1/2')
  await other.goto(`${baseURL}/present/own/?deck=1.garbage`)
  await expect(other.getByRole('alert')).toBeVisible()
  await other.goto(`${baseURL}/present/own/`)
  await expect(other.getByRole('alert')).toBeVisible()
  await context.close()
})

test('a slide whose view is no more says so, and the rest is shown', async ({ page }) => {
  await page.goto('/present/')
  const text = (one: string) => ({ en: one, it: one })
  const slides = [
    { id: 'gone', kind: 'chart', view: 'gone-with-the-wind', steps: [] },
    { id: 'kept', kind: 'text', title: text('Still here'), points: [text('Yes')] },
  ]
  const deck = { id: 'own', title: text('Mine'), description: text('Mine'), figures: {}, slides }
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Import' }).click(),
  ])
  await chooser.setFiles({
    name: 'deck.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(deck)),
  })
  await expect(items(page)).toHaveCount(2)
  await page.getByRole('link', { name: 'Present', exact: true }).click()
  await expect(page.locator('.slide h1')).toHaveText('This slide cannot be shown')
  await expect(page.locator('.slide')).toContainText('gone-with-the-wind')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.slide h1')).toHaveText('Still here')
})
