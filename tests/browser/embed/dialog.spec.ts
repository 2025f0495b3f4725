import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { withHost } from '../support/hostPage.ts'
import { watch } from '../support/watch.ts'

/* The dialog for embedding on the built site, up to the embed in somebody else's article. */

const openDialog = async (page: Page, address: string, name: string): Promise<Locator> => {
  await page.goto(address)
  // What an address asks for must be drawn before there is anything to press.
  await expect(page.locator('html.pending')).toHaveCount(0)
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog', { name })
  await expect(dialog.getByRole('textbox')).toBeVisible()
  return dialog
}

/** Sets one of a row of choices as a pointer does: by what is seen of it. */
const choose = async (dialog: Locator, group: string | RegExp, name: string): Promise<void> => {
  const radio = dialog.getByRole('group', { name: group }).getByRole('radio', { name, exact: true })
  await radio.click()
  await expect(radio).toBeChecked()
}

const frameOf = (dialog: Locator): Locator => dialog.locator('iframe')
const previewed = (dialog: Locator) => expect(frameOf(dialog))

const problemsOf = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .include('dialog')
    // Embeds are looked at on their own.
    .exclude('dialog iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
}

const article = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Article</title><meta name="viewport" content="width=device-width"></head><body style="margin:0">${body}</body></html>`

test('every setting is in the preview’s address, and the copied snippet shows the embed in an article', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: `${baseURL}` })
  const seen = watch(page, `${baseURL}/`)
  const dialog = await openDialog(
    page,
    '/explore/gdp-as-state/?areas=ITC1,ITC4&basis=per-head',
    'Embed: GDP, as a state',
  )
  await previewed(dialog).toHaveAttribute(
    'src',
    /embed\/gdp-as-state\/\?areas=ITC1,ITC4&basis=per-head&theme=light$/,
  )
  const inFrame = page.frameLocator('dialog iframe')
  await expect(inFrame.getByRole('heading', { name: /per head.*12th of 28/ })).toBeVisible()

  await choose(dialog, 'Theme', 'Dark')
  await choose(dialog, /^Areas: Piedmont, Lombardy/, 'Free')
  await choose(dialog, /^Basis: Per head/, 'Hidden')
  await expect(
    dialog.getByRole('group', { name: /^Period/ }).getByRole('radio', { name: 'On request' }),
  ).toBeChecked()
  await dialog.getByRole('checkbox', { name: 'Title' }).uncheck()
  await expect(dialog.getByRole('checkbox', { name: 'Sources' })).toBeDisabled()
  await previewed(dialog).toHaveAttribute(
    'src',
    /\?areas=ITC1,ITC4&basis=per-head&theme=dark&free=areas&hidden=basis&title=off$/,
  )
  for (const [size, width] of [
    ['Phone', 320],
    ['Wide', 1000],
    ['Column', 600],
  ] as const) {
    await choose(dialog, 'Size of the preview', size)
    await previewed(dialog).toHaveAttribute('width', String(width))
    // The preview ends where the embed does, drawn smaller or not.
    const past = await dialog.locator('.ground').evaluate((ground) => {
      const drawn = ground.querySelector('iframe')?.getBoundingClientRect().height ?? 0
      return Math.abs(ground.scrollHeight - Math.max(drawn, ground.clientHeight))
    })
    expect(past).toBeLessThanOrEqual(1)
  }
  await choose(dialog, 'Language of the embed', 'Italian')
  await previewed(dialog).toHaveAttribute('src', /\/it\/embed\/gdp-as-state\/\?/)
  await expect(inFrame.locator('html[lang=it]')).toBeVisible()
  expect(await problemsOf(page)).toEqual([])

  const copied: Record<string, string> = {}
  for (const kind of ['Frame', 'Frame and script', 'Element', 'Markdown', 'Link']) {
    await choose(dialog, 'Kind of snippet', kind)
    await dialog.getByRole('button', { name: 'Copy the snippet' }).click()
    await expect(dialog.getByRole('status').filter({ hasText: 'The snippet is copied.' })).toBeVisible()
    copied[kind] = await page.evaluate(() => navigator.clipboard.readText())
    await expect(dialog.getByRole('textbox')).toHaveValue(copied[kind])
  }
  await choose(dialog, 'Kind of snippet', 'Still figure')
  await expect(dialog.getByRole('textbox')).toHaveValue(/^<figure[\s\S]*<svg[\s\S]*<table[\s\S]*<\/figure>$/)
  await expect(dialog.getByText('without what is set on this page')).toBeVisible()
  await expect(dialog.locator('.still svg')).toHaveCSS('width', '560px')
  expect(await problemsOf(page)).toEqual([])
  expect(copied.Link).toBe(`${baseURL}/it/explore/gdp-as-state/?areas=ITC1,ITC4&basis=per-head`)
  expect(seen).toMatchObject({ errors: [], foreign: [] })
  // A preview that gave way to the next one may have been loading still: what it let go of was not refused.
  expect(seen.missing.filter((one) => /^\d{3} /.test(one))).toEqual([])

  for (const kind of ['Frame', 'Frame and script', 'Element']) {
    await withHost({ html: article(copied[kind] ?? '') }, async (host) => {
      await page.setViewportSize({ width: 600, height: 900 })
      await page.goto(host)
      const embed = page.locator('iframe')
      await expect(embed.contentFrame().locator('html[lang=it] main')).toBeVisible()
      await expect(embed.contentFrame().locator('svg').first()).toBeVisible()
      // All of it is to be seen: the frame is as high as what is in it, or a little higher.
      await expect(async () => {
        const room = (await embed.boundingBox())?.height ?? 0
        const content = await embed
          .contentFrame()
          .locator('main')
          .evaluate((main) => main.getBoundingClientRect().height)
        expect(room).toBeGreaterThanOrEqual(content)
        expect(room - content).toBeLessThan(120)
      }).toPass({ timeout: 5000 })
    })
  }
})

test('a state that stays as it is, the keyboard, and what is kept', async ({ page }) => {
  const name = 'Embed: GDP, as a state'
  const dialog = await openDialog(page, '/explore/gdp-as-state/?basis=per-head', name)
  // Where the kinds of snippets have no room in one row, none stands alone.
  await page.setViewportSize({ width: 1000, height: 900 })
  const tops = await dialog
    .getByRole('group', { name: 'Kind of snippet' })
    .locator('label')
    .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().top))
  expect(new Set(tops.slice(0, 3)).size).toBe(1)
  expect(new Set(tops.slice(3)).size).toBe(1)
  const states = dialog.getByRole('group', { name: 'Figures' })
  await states.getByRole('radio', { name: /^mid-2024/ }).check()
  await previewed(dialog).toHaveAttribute('src', /\/embed\/gdp-as-state\/[0-9a-f]{12}\/\?theme=light$/)
  await expect(page.frameLocator('dialog iframe').getByText('mid-2024')).toBeVisible()
  await expect(dialog.getByText('has no filters; what is set on this page')).toBeVisible()
  await expect(dialog.getByRole('radio', { name: 'Markdown' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(states.getByRole('radio', { name: /^mid-2024/ })).toBeChecked()
  // The way back leads to the page before, not through the previews.
  expect(await page.evaluate(() => window.history.length)).toBe(2)
})

test('without a clipboard the snippet is selected', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }),
  )
  const dialog = await openDialog(page, '/', 'Embed: GDP above Slovakia’s')
  await dialog.getByRole('button', { name: 'Copy the snippet' }).click()
  await expect(dialog.getByRole('status').filter({ hasText: 'press Ctrl+C' })).toBeVisible()
  const area = dialog.getByRole('textbox')
  await expect(area).toBeFocused()
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(await area.inputValue())
})

test('on a phone and in the dark: one column, nothing overflows, axe finds nothing', async ({
  browser,
  baseURL,
}) => {
  for (const [width, colorScheme] of [
    [320, 'light'],
    [360, 'dark'],
  ] as const) {
    const context = await browser.newContext({
      viewport: { width, height: 740 },
      colorScheme,
      locale: 'en-GB',
    })
    const page = await context.newPage()
    const dialog = await openDialog(page, `${baseURL}/it/`, 'Incorpora: PIL, da Stato')
    const over = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)
    expect(over).toBe(0)
    const tops = await dialog
      .locator('.preview, .settings, .snippet')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
    expect([...tops].sort((a, b) => a - b)).toEqual(tops)
    await expect(page.frameLocator('dialog iframe').locator('h1')).toBeVisible()
    expect(await problemsOf(page)).toEqual([])
    await context.close()
  }
})
