import { expect, type Page, test } from '@playwright/test'
import type { HeightStep } from '../../../src/embed/heights.ts'

/* An embed with choices of its author shows them, and buttons for what readers may change: what its snippet reserves is enough
   for that too. The snippets are the dialog's own. */

interface Chosen {
  /** Of a view's page, with choices. */
  readonly address: string
  /** Filters of it, by their names on the page, that readers may change. */
  readonly free: readonly string[]
  readonly hidden?: readonly string[]
  /** What is in the embed when all of it is there. */
  readonly shows: string
}

const many = 'areas=ITC1,SK,DE,FR,IT,HU,RO,PL,CZ&basis=per-head&year=2020'

const chosen: readonly Chosen[] = [
  { address: `explore/gdp-as-state/?${many}`, free: ['Areas', 'Period', 'Basis'], shows: '.chip button' },
  {
    address: 'explore/gdp-as-state/?areas=ITC1,SK',
    free: ['Period', 'Basis'],
    hidden: ['Areas'],
    shows: '.year-slider',
  },
  {
    address: 'explore/vehicle-production/?areas=IT,DE,FR,SK,ITC1&period=1990..2010',
    free: [],
    shows: '.notices',
  },
  { address: `it/explore/gdp-as-state/?${many}`, free: [], shows: '.chip' },
  { address: 'explore/auto-share-by-state/', free: ['Areas', 'Period'], shows: '.filter-row' },
]

const widths = Array.from({ length: 24 }, (_, index) => 280 + 40 * index)

const setRight = async (page: Page, filters: readonly string[], name: string): Promise<void> => {
  const dialog = page.getByRole('dialog')
  for (const filter of filters)
    await dialog
      .getByRole('group', { name: new RegExp(`^${filter}: `) })
      .getByRole('radio', { name, exact: true })
      .check()
}

/** The dialog's embed: its address, and what its snippet reserves. */
async function embedOf(page: Page, { address, free, hidden = [] }: Chosen) {
  await page.goto(`/${address}`)
  await expect(page.locator('html.pending')).toHaveCount(0)
  await page
    .getByRole('button', { name: /^(Embed|Incorpora): / })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox')).toBeVisible()
  await setRight(page, free, 'Free')
  await setRight(page, hidden, 'Hidden')
  await dialog.getByRole('radio', { name: /^Element/ }).check()
  const [, steps = ''] = /heights="([^"]*)"/.exec(await dialog.getByRole('textbox').inputValue()) ?? []
  const src = (await dialog.locator('iframe').getAttribute('src')) ?? ''
  return {
    url: new URL(src, page.url()).href,
    steps: steps.split(' ').map((step): HeightStep => {
      const [from = 0, height = 0] = step.split(':').map(Number)
      return { from, height }
    }),
  }
}

const heightOfContent = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const answer = () => resolve(document.querySelector('main')?.getBoundingClientRect().height ?? 0)
        requestAnimationFrame(() => requestAnimationFrame(answer))
      }),
  )

for (const one of chosen)
  test(`reserved is enough for ${one.address} with ${one.free.join(', ') || 'nothing'} free`, async ({
    page,
  }) => {
    const { url, steps } = await embedOf(page, one)
    await page.goto(url)
    if (!one.address.includes('?')) {
      // Nothing is set: the program comes when a reader reaches for a filter.
      await page.locator('.way:visible').first().click()
      await page.keyboard.press('Escape')
    }
    await expect(page.locator(one.shows).first()).toBeVisible()
    const problems: string[] = []
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      const height = await heightOfContent(page)
      const room = steps.findLast(({ from }) => from <= width)?.height ?? 0
      if (height > room || room - height > 140) problems.push(`${width}: ${height} in ${room}`)
    }
    expect(problems).toEqual([])
  })
