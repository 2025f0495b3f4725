import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { talkName } from '../../../src/pages/present/talkName.ts'
import { axeFindings } from '../support/axe.ts'
import { editionOf, firstDeck, statesOf } from '../support/decks.ts'
import { watch } from '../support/watch.ts'

/* A talk with the presenter's window beside that of the audience. */

const deck = firstDeck()
const { slides } = deck.page.deck
const states = statesOf(deck)
const hashOf = (page: Page): Promise<string> => page.evaluate(() => window.location.hash)

/** Opens the deck on a stage, and the presenter's window by its key. */
async function openTalk(context: BrowserContext) {
  const stage = await context.newPage()
  await stage.goto(`/${deck.address}?stage`)
  await expect(stage.locator('.talk')).toBeVisible()
  return { stage, presenter: await openPresenter(context, stage) }
}

async function openPresenter(context: BrowserContext, stage: Page): Promise<Page> {
  const [presenter] = await Promise.all([context.waitForEvent('page'), stage.keyboard.press('p')])
  await presenter.setViewportSize({ width: 1180, height: 820 })
  await expect(presenter.locator('.connection .ready')).toBeVisible()
  return presenter
}

/** Waits until all windows are at a state. */
async function expectAt(hash: string | undefined, ...pages: readonly Page[]): Promise<void> {
  for (const page of pages) await expect.poll(() => hashOf(page)).toBe(hash)
}

const elapsedIn = (page: Page) => page.getByRole('timer', { name: 'Elapsed' })

test('a whole talk by keyboard: both windows in step, with what to say, what to quote and what comes next', async ({
  context,
  baseURL,
}) => {
  test.slow()
  const { stage, presenter } = await openTalk(context)
  const heard = [stage, presenter].map((page) => watch(page, `${baseURL}/`))
  await expect(elapsedIn(presenter)).toHaveText('0:00')
  for (const [index, { slide: number, step, hash }] of states.entries()) {
    await expectAt(hash, stage, presenter)
    const slide = slides[number]
    const next = states[index + 1]
    await expect(presenter.locator('.presenter-number')).toContainText(
      `Slide ${number + 1} of ${slides.length}`,
    )
    const notes = presenter.getByRole('region', { name: 'Notes' })
    await expect(notes).toContainText(slide?.notes[0] ?? 'This slide has no notes.')
    const figures = presenter.getByRole('region', { name: 'Figures to quote' })
    for (const { text, source } of slide?.figures ?? [])
      await expect(figures).toContainText(source === '' ? text : `${text} (${source})`)
    await expect(presenter.locator('.preview-next .preview-words')).toContainText(
      next ? (slides[next.slide]?.steps[next.step]?.title ?? '') : 'End of the presentation',
    )
    expect(await presenter.locator('.preview-next .thumbnail').count()).toBe(next ? 1 : 0)
    await expect(presenter.locator('.presenter-slides [aria-current]')).toHaveText(
      new RegExp(`^${number + 1}\\.`),
    )
    if (step === 0) expect(await presenter.locator('.preview-now .slide').count()).toBe(1)
    // By turns a key of the keyboard here and one of a clicker there.
    if (next) await (index % 2 === 0 ? stage.keyboard.press(' ') : presenter.keyboard.press('PageDown'))
  }
  await expect(elapsedIn(presenter)).not.toHaveText('0:00')
  // The end stays the end.
  await presenter.keyboard.press('ArrowRight')
  await expectAt(states.at(-1)?.hash, stage, presenter)
  for (const { errors, missing, foreign } of heard)
    expect({ errors, missing, foreign }).toEqual({ errors: [], missing: [], foreign: [] })
})

test('blank, jump, theme and full screen are the audience’s, whichever window has the key', async ({
  context,
}) => {
  const { stage, presenter } = await openTalk(context)
  await presenter.keyboard.press('b')
  await expect(stage.locator('.blank.black')).toBeVisible()
  await expect(presenter.getByRole('button', { name: 'Black screen' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(presenter.locator('.preview-now')).toContainText('The screen is black.')
  await presenter.getByRole('button', { name: 'White screen' }).click()
  await expect(stage.locator('.blank.white')).toBeVisible()
  await presenter.keyboard.press('Escape')
  await expect(stage.locator('.blank')).toHaveCount(0)

  for (const digit of String(slides.length)) await presenter.keyboard.press(digit)
  await presenter.keyboard.press('Enter')
  await expectAt(`#${slides.at(-1)?.id}`, stage, presenter)
  await presenter.getByRole('navigation', { name: 'Slides' }).getByRole('button').nth(1).click()
  await expectAt(`#${slides[1]?.id}`, stage, presenter)
  await stage.keyboard.press('Home')
  await expectAt(`#${slides[0]?.id}`, stage, presenter)

  await presenter.keyboard.press('t')
  for (const page of [stage, presenter])
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await stage.keyboard.press('t')
  for (const page of [stage, presenter])
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')

  await presenter.keyboard.press('f')
  expect(await presenter.evaluate(() => document.fullscreenElement)).toBeNull()
  await expect(presenter.getByRole('alert')).toHaveCount(0)
  await stage.keyboard.press('f')
  await expect(presenter.locator('.connection')).toHaveText(/One window shows the slides, in full screen/)
  // Another language does not end it, nor the connection.
  await stage.keyboard.press('l')
  await expect(stage.locator('html')).toHaveAttribute('lang', 'it')
  await presenter.keyboard.press('End')
  await expectAt(`#${slides.at(-1)?.id}`, stage, presenter)
  expect(await stage.evaluate(() => document.fullscreenElement?.className)).toContain('talk')
})

test('what the speaker changes in a chart is seen in both windows, and taken back from either', async ({
  context,
}) => {
  const charted = slides.findIndex(({ models }) =>
    models.some((model) => 'rows' in model || 'series' in model),
  )
  test.skip(charted < 0, 'The deck has no such chart.')
  const { stage, presenter } = await openTalk(context)
  await stage.keyboard.type(String(charted + 1))
  await stage.keyboard.press('Enter')
  const chart = stage.getByRole('application').first()
  await chart.focus()
  await stage.keyboard.press('ArrowRight')
  // The first mark may be a claim, which no other chart has.
  await stage.keyboard.press('ArrowDown')
  await stage.keyboard.press('Enter')
  // The stage's controls are hidden while no pointer moves.
  await expect(stage.locator('.toolbar-restore')).toHaveCount(1)
  await presenter.getByRole('button', { name: 'Back to the slide' }).click()
  await expect(stage.locator('.toolbar-restore')).toHaveCount(0)
})

test('the presenter’s window closes and opens again: place and elapsed time are kept, and the audience sees nothing of it', async ({
  context,
}) => {
  const { stage, presenter } = await openTalk(context)
  await presenter.keyboard.press('End')
  await expectAt(`#${slides.at(-1)?.id}`, stage, presenter)
  await expect(elapsedIn(presenter)).toHaveText(/^0:[0-5][2-9]$/, { timeout: 10_000 })
  await presenter.getByRole('button', { name: 'Pause' }).click()
  const stood = await elapsedIn(presenter).textContent()
  await presenter.close()
  await stage.keyboard.press('ArrowLeft')
  const again = await openPresenter(context, stage)
  await expectAt(await hashOf(stage), again)
  await expect(elapsedIn(again)).toHaveText(stood ?? '')
  await again.getByRole('button', { name: 'Start' }).click()
  await expect(elapsedIn(again)).not.toHaveText(stood ?? '')

  // The other way round: the audience's window closes, and the presenter opens one.
  await stage.close()
  await expect(again.getByText('No window shows the slides.')).toBeVisible()
  const here = await hashOf(again)
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    again.getByRole('button', { name: 'Open the slides' }).click(),
  ])
  await expect(again.locator('.connection .ready')).toBeVisible()
  await expectAt(here, opened, again)
  // A reload loses nothing either.
  await again.keyboard.press('Home')
  await again.reload()
  await expectAt(`#${slides[0]?.id}`, opened, again)
  await expect(elapsedIn(again)).not.toHaveText('0:00')
  await again.getByRole('button', { name: 'Reset' }).click()
  await expect(elapsedIn(again)).toHaveText('0:00')
})

test('two windows for the audience stay in step, in two languages, and one may close', async ({
  context,
}) => {
  const { stage, presenter } = await openTalk(context)
  await stage.keyboard.press('ArrowRight')
  const second = await context.newPage()
  await second.goto(`/${deck.address}?stage`)
  await expectAt(states[1]?.hash, stage, presenter, second)
  await expect(presenter.locator('.connection')).toHaveText(/2 windows show the slides/)

  await second.keyboard.press('l')
  await expect(second.locator('html')).toHaveAttribute('lang', 'it')
  await expect(second).toHaveURL(new RegExp(`/it/${deck.address}`))
  await expect(stage.locator('html')).toHaveAttribute('lang', 'en')
  await second.keyboard.press('ArrowRight')
  await expectAt(states[2]?.hash, stage, presenter, second)
  await presenter.keyboard.press('b')
  await expect(second.locator('.blank.black')).toBeVisible()
  await presenter.keyboard.press('t')
  await expect(second.locator('html')).toHaveAttribute('data-theme', 'dark')

  await second.close()
  await expect(presenter.locator('.connection')).toHaveText(/One window shows the slides/)
  await presenter.keyboard.press('ArrowLeft')
  await expectAt(states[1]?.hash, stage, presenter)
})

test('nothing that is shouted on the channel moves or breaks a window', async ({ context, baseURL }) => {
  const { stage, presenter } = await openTalk(context)
  const heard = [stage, presenter].map((page) => watch(page, `${baseURL}/`))
  await stage.keyboard.press('ArrowRight')
  await expectAt(states[1]?.hash, stage, presenter)
  const name = talkName(deck.page, deck.page.deck.id, `${baseURL}/${deck.address}`)
  const stranger = await context.newPage()
  await stranger.goto('/404.html')
  await stranger.evaluate((talk) => {
    const channel = new BroadcastChannel(talk)
    const state = { ponte: 'talk', talk, from: 'x', kind: 'state', role: 'stage', full: false }
    const clock = { run: 0, entered: 0, used: {} }
    const stamp = { count: 500, by: 'x' }
    const garbage: readonly unknown[] = [
      undefined,
      null,
      'ArrowRight',
      42,
      [],
      new Date(),
      { kind: 'state' },
      { ...state, stamp, shared: { place: { slide: 3 }, theme: 'dark', clock } },
      { ...state, stamp, shared: { place: '#', theme: 'sepia', clock } },
      { ...state, stamp: { count: Number.NaN, by: 'x' }, shared: { place: 'x', theme: 'dark', clock } },
      { ...state, talk: 'another', stamp, shared: { place: '1', theme: 'dark', clock } },
    ]
    for (const one of garbage) channel.postMessage(one)
    // What is well said, of a slide that there is not: it is another edition's.
    channel.postMessage({ ...state, stamp, shared: { place: 'no-such-slide.9', theme: 'light', clock } })
  }, name)
  await stage.waitForTimeout(300)
  await expectAt(states[1]?.hash, stage, presenter)
  await expect(stage.locator('.slide')).toBeVisible()
  // They go on together, later than all that.
  await stranger.close()
  await presenter.keyboard.press('ArrowRight')
  await expectAt(states[2]?.hash, stage, presenter)
  for (const { errors } of heard) expect(errors).toEqual([])
})

test('without channels the window and the one it opened are in step all the same, and after a reload of either', async ({
  context,
}) => {
  await context.addInitScript(() => {
    window.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        super(name)
        this.close()
        throw new DOMException('There are no channels here.', 'SecurityError')
      }
    }
  })
  const { stage, presenter } = await openTalk(context)
  await presenter.keyboard.press('ArrowRight')
  await expectAt(states[1]?.hash, stage, presenter)
  await stage.keyboard.press('ArrowRight')
  await expectAt(states[2]?.hash, stage, presenter)
  await stage.reload()
  await expect(stage.locator('.talk')).toBeVisible()
  await expect(presenter.locator('.connection .ready')).toBeVisible()
  await expect(async () => {
    await stage.keyboard.press('Home')
    await expectAt(states[0]?.hash, stage, presenter)
  }).toPass()
  await presenter.reload()
  await expect(presenter.locator('.connection .ready')).toBeVisible()
  await stage.keyboard.press('ArrowRight')
  await expectAt(states[1]?.hash, stage, presenter)
})

test('a window that the browser does not open is told of, with what to do', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await page.goto(`/${deck.address}?stage`)
  await expect(page.locator('.talk')).toBeVisible()
  await page.keyboard.press('p')
  await expect(page.getByRole('alert')).toContainText('Allow pop-ups for this page')
  await page.goto(`/it/${deck.address}?presenter`)
  await page.getByRole('button', { name: 'Apri le diapositive' }).click()
  await expect(page.getByRole('alert')).toContainText('Consentire le finestre popup')
})

test('notes are as large as the speaker wants, from then on, and scroll by keyboard', async ({ page }) => {
  const long = Array.from({ length: 40 }, (_, index) => `Paragraph ${index + 1} of what is to be said.`)
  const html = editionOf(deck, (one) => ({
    ...one,
    slides: one.slides.map((slide) => ({ ...slide, notes: long })),
  }))
  await page.route(`**/${deck.address}*`, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.setViewportSize({ width: 1180, height: 820 })
  await page.goto(`/${deck.address}?presenter`)
  const notes = page.getByRole('region', { name: 'Notes' })
  const size = () => notes.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  const usual = await size()
  await page.getByRole('button', { name: 'Larger notes' }).click()
  const larger = await size()
  expect(larger).toBeGreaterThan(usual)
  await page.getByRole('button', { name: 'Larger notes' }).focus()
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Larger notes' })).toHaveAttribute('aria-disabled', 'true')
  await page.reload()
  await expect.poll(size).toBeGreaterThan(larger)

  await notes.focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => notes.evaluate((element) => element.scrollTop)).toBeGreaterThan(20)
  expect(await hashOf(page)).toBe(states[0]?.hash)
  // A clicker turns the slide wherever the focus is, and the next notes begin at their beginning.
  await page.keyboard.press('PageDown')
  await expect.poll(() => hashOf(page)).toBe(states[1]?.hash)
  await expect.poll(() => notes.evaluate((element) => element.scrollTop)).toBe(0)
})

for (const [language, colorScheme] of [
  ['', 'light'],
  ['it/', 'dark'],
] as const) {
  test(`the window is legible from 600 px on, and axe finds nothing: /${language}, ${colorScheme}`, async ({
    page,
  }) => {
    test.slow()
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const [width, height] of [
      [600, 800],
      [900, 640],
      [1180, 820],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto(`/${language}${deck.address}?presenter#${slides[2]?.id ?? ''}`)
      const main = page.locator('.presenter')
      await expect(main.locator('.thumbnail').first()).toBeVisible()
      const over = await main.evaluate((element) => element.scrollWidth - element.clientWidth)
      expect({ width, over }).toEqual({ width, over: 0 })
      expect(await axeFindings(page)).toEqual([])
      const lost = await main.evaluate(
        (element) =>
          [...element.querySelectorAll('button, .pane')].filter((one) => {
            const box = one.getBoundingClientRect()
            return box.width < 24 || box.height < 24
          }).length,
      )
      expect({ width, lost }).toEqual({ width, lost: 0 })
    }
  })
}

test('every control of the window is reached by Tab', async ({ page }) => {
  await page.goto(`/${deck.address}?presenter`)
  await expect(page.locator('.presenter .thumbnail').first()).toBeVisible()
  const wanted = await page.locator('.presenter button, .presenter .pane').count()
  const reached = new Set<string>()
  for (let step = 0; step < wanted; step += 1) {
    await page.keyboard.press('Tab')
    reached.add(
      await page.evaluate(
        () => `${document.activeElement?.getAttribute('aria-label')} ${document.activeElement?.textContent}`,
      ),
    )
  }
  expect(reached.size).toBe(wanted)
})
