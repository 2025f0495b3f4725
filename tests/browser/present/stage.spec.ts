import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from '../support/axe.ts'
import { type BuiltDeck, builtDecks, firstDeck } from '../support/decks.ts'
import { watch } from '../support/watch.ts'

/* A talk by keyboard, clicker, pointer and finger. */

const deck = firstDeck()

const slides = ({ deck: { slides: all } }: BuiltDeck) => all
const number = (page: Page) => page.locator('.slide-number')
const open = async (page: Page, hash = '', search = '?stage') => {
  await page.goto(`/${deck.address}${search}${hash}`)
  await expect(page.locator('.slide')).toBeVisible()
}
const of = slides(deck).length
const stepped = slides(deck).findIndex(({ steps, kind }) => steps.length > 1 && kind !== 'map')
const steppedSlide = slides(deck)[stepped]
if (!steppedSlide) throw new Error('No slide has steps.')

test('a whole talk forward by a clicker and back by arrows: every state once, each with its address', async ({
  page,
}) => {
  await open(page)
  const seen: string[] = []
  for (const place of deck.places) {
    await expect(page).toHaveURL(new RegExp(`#${place.replace('.', '\\.')}$`))
    seen.push(place)
    await page.keyboard.press('PageDown')
  }
  expect(seen).toEqual(deck.places)
  // The end stays the end.
  await expect(page).toHaveURL(new RegExp(`#${deck.places.at(-1)}$`))
  for (const place of [...deck.places].reverse().slice(1)) {
    await page.keyboard.press('ArrowLeft')
    await expect(page).toHaveURL(new RegExp(`#${place.replace('.', '\\.')}$`))
  }
})

test('keys: ends, numbers, blank screens, notes, overview, help, theme; Escape steps out and never loses the place', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('End')
  await expect(number(page)).toHaveText(`${of}/${of}`)
  await page.keyboard.press('Home')
  await expect(number(page)).toHaveText(`1/${of}`)
  await page.keyboard.press('4')
  await expect(page.locator('.typed')).toHaveText('4')
  await page.keyboard.press('Enter')
  await expect(number(page)).toHaveText(`4/${of}`)
  for (const [key, colour] of [
    ['b', 'black'],
    ['w', 'white'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.locator(`.blank.${colour}`)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('.blank')).toHaveCount(0)
  }
  await page.keyboard.press('n')
  await expect(page.getByRole('complementary', { name: 'Notes' })).toContainText(
    slides(deck)[3]?.notes[0] ?? '—',
  )
  await page.keyboard.press('n')
  await page.keyboard.press('o')
  const overview = page.getByRole('dialog', { name: 'Overview' })
  await expect(overview.getByRole('button')).toHaveCount(of)
  await expect(overview.locator('[aria-current]')).toBeFocused()
  await overview.getByRole('button').nth(1).click()
  await expect(number(page)).toHaveText(`2/${of}`)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden()
  await page.keyboard.press('t')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(number(page)).toHaveText(`2/${of}`)
})

test('full screen by F, and reload stays at the slide and its state', async ({ page }) => {
  await open(page, `#${steppedSlide.id}.2`)
  await page.keyboard.press('f')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.className)).toContain('talk')
  await page.keyboard.press('f')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull()
  await page.reload()
  await expect(page.locator('.toolbar-number')).toContainText(`${stepped + 1} of ${of}, step 2`)
})

test('a browser that refuses full screen is no end of the talk: it is said, and the slide fills the window', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('no'))
  })
  await open(page)
  await page.keyboard.press('f')
  await expect(page.getByRole('alert')).toContainText('fills the window')
})

test('the other language in the middle of a talk: same slide, same window, no reload', async ({ page }) => {
  await open(page, `#${steppedSlide.id}`)
  await page.evaluate(() => Object.assign(window, { here: true }))
  await page.keyboard.press('l')
  await expect(page).toHaveURL(new RegExp(`/it/present/.*#${steppedSlide.id}$`))
  await expect(page.locator('html')).toHaveAttribute('lang', 'it')
  const italian = builtDecks('it')[0]?.deck.slides[stepped]
  await expect(page.locator('.slide h1')).toHaveText(italian?.title ?? '—')
  expect(await page.evaluate(() => Reflect.get(window, 'here'))).toBe(true)
})

test('the speaker moves the year and picks an area; “back to the slide” restores, and so does the next move', async ({
  page,
}) => {
  const index = slides(deck).findIndex(({ years, kind }) => kind !== 'two-charts' && years?.[0])
  const slide = slides(deck)[index]
  const first = slide?.years?.[0]?.[0]
  if (!slide || first === undefined) throw new Error('No slide has a year to move.')
  await open(page, `#${slide.id}`)
  const title = await page.locator('.slide h1').textContent()
  await page.getByRole('slider', { name: 'Year' }).fill(String(first))
  await expect(page.locator('.slide-subtitle')).toContainText(String(first))
  // Controls come with the keyboard, however long the pointer has rested.
  await page.getByRole('button', { name: 'Back to the slide' }).focus()
  await expect(page.getByRole('button', { name: 'Back to the slide' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('.slide h1')).toHaveText(title ?? '')
  await expect(page.locator('.slide-subtitle')).not.toContainText(String(first))
})

test('marks that are in two states move from one to the other, and nothing is blank in between; with less motion nothing moves', async ({
  page,
}) => {
  for (const motion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion: motion })
    await open(page, `#${steppedSlide.id}`)
    const change = steppedSlide.steps.findIndex(
      (step, index) => index > 0 && step.models[0] !== steppedSlide.steps[index - 1]?.models[0],
    )
    if (change < 0) throw new Error('No step changes its chart.')
    for (let step = 1; step < change; step += 1) await page.keyboard.press('ArrowRight')
    await expect(page.locator('.chart-place svg').first()).toBeVisible()
    const seen = await page.evaluate(async () => {
      const counts: number[] = []
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
      for (let frame = 0; frame < 12; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve))
        counts.push(document.querySelectorAll('.chart-place [data-part="mark"]').length)
      }
      return { least: Math.min(...counts), moving: document.getAnimations().length }
    })
    expect(seen.least).toBeGreaterThan(0)
    if (motion === 'reduce') expect(seen.moving).toBe(0)
    else expect(seen.moving).toBeGreaterThan(0)
  }
})

test('a finger that is drawn sideways turns the slide; a phone held upright gets the version to be read', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 844, height: 390 } })
  const page = await context.newPage()
  await page.goto(`${baseURL}/${deck.address}`)
  await expect(number(page)).toHaveText(`1/${of}`)
  await page.locator('.talk').evaluate((talk) => {
    const touch = (x: number) => new Touch({ identifier: 1, target: talk, clientX: x, clientY: 200 })
    talk.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(600)], bubbles: true }))
    talk.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(300)], bubbles: true }))
  })
  await expect(number(page)).toHaveText(`2/${of}`)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${baseURL}/${deck.address}`)
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(deck.deck.title)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  await context.close()
})

test('without scripts every slide can be read, in order, with its chart, its table and its sources', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${baseURL}/${deck.address}`)
  const headings = await page.locator('.reading-slide h2').allTextContents()
  const wanted = slides(deck).filter(({ kind }) => kind !== 'title' && kind !== 'end')
  expect(headings).toHaveLength(wanted.length)
  for (const [index, slide] of wanted.entries()) expect(headings[index]).toContain(slide.title)
  expect(await page.locator('.reading table').count()).toBeGreaterThanOrEqual(
    wanted.filter(({ models }) => models.some(({ type }) => type !== 'timeline')).length,
  )
  expect(await page.locator('.reading .sources').count()).toBeGreaterThan(5)
  await context.close()
})

test('on the stage axe finds nothing, whatever lies over the slide, and nobody else is asked for anything', async ({
  page,
  baseURL,
}) => {
  test.slow()
  const seen = watch(page, `${baseURL}/`)
  for (const slide of slides(deck).filter(
    ({ kind }, index, all) => all.findIndex((one) => one.kind === kind) === index,
  )) {
    await open(page, `#${slide.id}`)
    expect(await axeFindings(page), slide.kind).toEqual([])
  }
  for (const key of ['n', 'o', '?']) {
    await open(page)
    await page.keyboard.press(key)
    expect(await axeFindings(page), key).toEqual([])
  }
  expect(seen).toMatchObject({ errors: [], foreign: [], missing: [] })
})

test('an address that asks for a slide that is no more opens the first', async ({ page }) => {
  await open(page, '#gone')
  await expect(number(page)).toHaveText(`1/${of}`)
})

test('zoom to the pointer and back; a held button is a laser that follows the pointer, and turns no slide', async ({
  page,
}) => {
  await open(page, '#2')
  const width = () => page.locator('.slide').evaluate((slide) => slide.getBoundingClientRect().width)
  const whole = await width()
  await page.mouse.move(300, 300)
  await page.keyboard.press('z')
  await expect.poll(width).toBeCloseTo(2 * whole, 0)
  await page.keyboard.press('Escape')
  await expect.poll(width).toBeCloseTo(whole, 0)
  const laser = page.locator('.laser')
  await page.mouse.down()
  await expect(laser).toHaveClass(/on/)
  await page.mouse.move(500, 200)
  await expect
    .poll(() =>
      laser.evaluate((dot) => dot.getBoundingClientRect().left + dot.getBoundingClientRect().width / 2),
    )
    .toBeCloseTo(500, 0)
  await page.mouse.up()
  await expect(laser).not.toHaveClass(/on/)
  await expect(number(page)).toHaveText(`2/${of}`)
})
