import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { stateTime } from '../../../src/state/talkLoop.ts'
import { chromiumFlags, findChromium } from '../../../tools/setup/chromium.ts'
import { editionOf, firstDeck, statesOf } from '../support/decks.ts'
import { watch } from '../support/watch.ts'

/* What the engine compiles while it runs is no concern of ours, and no memory that we lose. */
const uncompiled = '--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode'
const executablePath = findChromium()
test.use({
  launchOptions: {
    args: [...chromiumFlags, uncompiled],
    ...(executablePath === undefined ? {} : { executablePath }),
  },
})

/* A deck on a wall, by itself. The page's clock is ours: what takes days there takes seconds here. */

const deck = firstDeck()
const { slides } = deck.page.deck
const usual = 20
/** Every state of a round, with how long it stands and what marks it. */
const round = statesOf(deck).map((state) => {
  const slide = slides[state.slide]
  return { ...state, time: slide ? stateTime(slide, usual) : 0 }
})
const roundTime = round.reduce((sum, { time }) => sum + time, 0)

/** What is on the screen, by the number at the foot and what is read out. */
const shownIn = (page: Page): Promise<string | null> => page.locator('.talk > [role="status"]').textContent()
const saidOf = (index: number): string => {
  const { slide, step } = round[index % round.length] ?? { slide: 0, step: 0 }
  const steps = slides[slide]?.steps ?? []
  const which = steps.length > 1 ? `, step ${step + 1} of ${steps.length}` : ''
  return `Slide ${slide + 1} of ${slides.length}${which}. ${steps[step]?.title ?? ''}`
}

async function openLoop(page: Page, address = `/${deck.address}?loop=${usual}`): Promise<void> {
  await page.clock.install()
  await page.goto(address)
  await expect(page.locator('.talk')).toBeVisible()
  await page.clock.pauseAt(new Date(Date.now() + 1000))
  // From here on every state begins when we say so.
  await page.keyboard.press('Home')
  await page.clock.runFor(45_000)
}

test('every state stands for its time, steps share that of their slide, and after the last comes the first', async ({
  page,
  baseURL,
}) => {
  const seen = watch(page, `${baseURL}/`)
  await openLoop(page)
  const [history, address] = await page.evaluate(() => [window.history.length, window.location.href])
  // A pause by hand ends with the next state.
  for (let index = 1; index < round.length * 2 + 2; index += 1) {
    expect(await shownIn(page)).toBe(saidOf(index))
    const { time = 0 } = round[index % round.length] ?? {}
    await page.clock.runFor(time - 50)
    expect(await shownIn(page)).toBe(saidOf(index))
    await page.clock.runFor(50)
  }
  // "Back" leaves the loop at once, and the address asks for the loop from its start.
  expect(await page.evaluate(() => [window.history.length, window.location.href])).toEqual([history, address])
  expect(address).toMatch(/\?loop=20$/)
  expect(seen).toMatchObject({ errors: [], missing: [], foreign: [] })
})

test('pointer and controls are hidden, from the first; a hand brings them, stops the loop for a while, and then it goes on', async ({
  page,
}) => {
  await page.clock.install()
  await page.goto(`/${deck.address}?loop=${usual}`)
  await expect(page.locator('.talk')).toHaveClass(/idle/)
  await expect(page.getByRole('navigation', { name: 'Presentation' })).toBeHidden()
  expect(await page.locator('.talk').evaluate((talk) => getComputedStyle(talk).cursor)).toBe('none')
  await page.mouse.move(300, 300)
  await page.mouse.move(310, 300)
  await expect(page.getByRole('navigation', { name: 'Presentation' })).toBeVisible()
  await page.clock.pauseAt(new Date(Date.now() + 1000))
  await page.keyboard.press('End')
  await page.clock.runFor(44_000)
  expect(await shownIn(page)).toBe(saidOf(round.length - 1))
  await page.keyboard.press('ArrowLeft')
  await page.clock.runFor(44_000)
  expect(await shownIn(page)).toBe(saidOf(round.length - 2))
  await expect(page.locator('.talk')).toHaveClass(/idle/)
  await page.clock.runFor(1500)
  expect(await shownIn(page)).toBe(saidOf(round.length - 1))
})

test('a wall may stand upright', async ({ page }) => {
  await page.setViewportSize({ width: 1080, height: 1920 })
  await openLoop(page)
  for (let index = 1; index <= round.length; index += 1) {
    const over = await page.evaluate(() => [
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      document.documentElement.scrollHeight - document.documentElement.clientHeight,
    ])
    expect(over.map((one) => Math.max(0, one))).toEqual([0, 0])
    const box = await page.locator('.slide').boundingBox()
    expect(box && [Math.round(box.width), Math.round(box.height)]).toEqual([1080, 1920])
    await page.clock.runFor(round[index % round.length]?.time ?? 0)
  }
})

test('the screen is kept on, and again after the tab was hidden; a browser that refuses does no harm', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked: EventTarget[] = []
    Object.assign(window, { asked })
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          const lock = Object.assign(new EventTarget(), { released: false, release: async () => undefined })
          asked.push(lock)
          if (asked.length === 3) throw new DOMException('The battery is low.', 'NotAllowedError')
          return lock
        },
      },
    })
  })
  const count = () =>
    page.evaluate(() => ('asked' in window && Array.isArray(window.asked) ? window.asked.length : 0))
  /** As browsers do: the lock is gone when the tab is hidden. */
  const hideAndShow = () =>
    page.evaluate(() => {
      if ('asked' in window && Array.isArray(window.asked))
        for (const lock of window.asked) lock.released = true
      document.dispatchEvent(new Event('visibilitychange'))
    })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await openLoop(page)
  expect(await count()).toBe(1)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  expect(await count()).toBe(1)
  await hideAndShow()
  await expect.poll(count).toBe(2)
  await hideAndShow()
  await expect.poll(count).toBe(3)
  await hideAndShow()
  await expect.poll(count).toBe(4)
  expect(errors).toEqual([])
})

test('a newer edition is taken at a change of slide, without a reload or an empty picture, whatever the network does meanwhile', async ({
  page,
}) => {
  let html = deck.html
  let answers = 0
  const edition = (title: string) =>
    editionOf(deck, (one) => ({
      ...one,
      slides: one.slides.map((slide) => ({
        ...slide,
        title: `${title} ${slide.id}`,
        steps: slide.steps.map((step) => ({ ...step, title: `${title} ${slide.id}` })),
      })),
    }))
  let broken = false
  await page.route(`**/${deck.address}*`, async (route) => {
    if (route.request().resourceType() === 'document')
      return route.fulfill({ contentType: 'text/html', body: deck.html })
    answers += 1
    if (broken) return route.abort('internetdisconnected')
    return route.fulfill({ contentType: 'text/html', body: html })
  })
  const heard: string[] = []
  page.on('pageerror', (error) => heard.push(error.message))
  await openLoop(page)
  await page.evaluate(() => {
    const counted = { empty: 0 }
    Object.assign(window, { counted })
    // Before each picture is painted: is there a slide in it?
    new MutationObserver(() => {
      const slide = document.querySelector('.talk .slide')
      if (!slide?.textContent) counted.empty += 1
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  const runRound = async () => {
    for (const { time } of round) await page.clock.runFor(time)
  }

  // No network, then something that is no presentation: the deck goes on.
  broken = true
  await runRound()
  expect(answers).toBeGreaterThan(0)
  broken = false
  html = '<html><body>Please log in to the guest network.</body></html>'
  await runRound()
  html = '<script type="application/json" id="page-data">{"kind":"present","lang'
  await runRound()
  expect(await shownIn(page)).toMatch(/^Slide \d+ of/)
  expect(await shownIn(page)).not.toContain('Newer')

  html = edition('Newer')
  await runRound()
  await runRound()
  await expect.poll(() => shownIn(page)).toContain('Newer')

  // In the middle of a round, too: it is asked for every ten minutes.
  html = edition('Newest')
  let waited = 0
  while (waited < 11 * 60_000 && !(await shownIn(page))?.includes('Newest')) {
    await page.clock.runFor(5000)
    waited += 5000
  }
  expect(await shownIn(page)).toContain('Newest')
  expect(await page.evaluate(() => ('counted' in window ? window.counted : undefined))).toEqual({ empty: 0 })
  expect(heard).toEqual([])
})

test('an edition that this program cannot draw is loaded anew with its own program', async ({ page }) => {
  const html = editionOf(deck, (one) => ({
    ...one,
    slides: one.slides.map((slide) => ({ ...slide, sources: undefined })),
  }))
  let loaded = 0
  await page.route(`**/${deck.address}*`, async (route) => {
    const opened = route.request().resourceType() === 'document'
    if (opened) loaded += 1
    return route.fulfill({ contentType: 'text/html', body: opened ? deck.html : html })
  })
  await openLoop(page)
  for (let ran = 0; ran < 3 * roundTime && (await page.locator('.load-again').count()) === 0; ran += 2000)
    await page.clock.runFor(2000)
  await expect(page.locator('.load-again')).toContainText('loaded again in a few seconds')
  expect(loaded).toBe(1)
  await page.clock.runFor(10_000)
  await expect(page.locator('.talk .slide')).toBeVisible()
  expect(loaded).toBe(2)
})

/** Bytes that live after everything that can go has gone. */
async function heapOf(page: Page, session: CDPSession): Promise<number> {
  // Animations run by the browser's own clock.
  await page.waitForTimeout(1000)
  for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

test('memory is flat over 500 slides', async ({ page }, info) => {
  test.setTimeout(120_000)
  const session = await page.context().newCDPSession(page)
  await openLoop(page)
  const runRounds = async (count: number) => {
    for (let index = 0; index < count; index += 1) await page.clock.runFor(roundTime)
  }
  await runRounds(2)
  const before = await heapOf(page, session)
  const nodes = await page.locator('*').count()
  await page.evaluate(() => {
    const counted = { turns: 0 }
    Object.assign(window, { counted })
    const status = document.querySelector('.talk > [role="status"]')
    const observer = new MutationObserver(() => {
      counted.turns += 1
    })
    if (status) observer.observe(status, { childList: true, subtree: true, characterData: true })
  })
  const rounds = Math.ceil(500 / slides.length)
  await runRounds(rounds)
  // Every state was drawn, and not only its time let pass.
  expect(await page.evaluate(() => ('counted' in window ? window.counted : undefined))).toEqual({
    turns: rounds * round.length,
  })
  const after = await heapOf(page, session)
  info.annotations.push({
    type: 'heap',
    description: `${before} bytes, after ${rounds * slides.length} slides (${rounds * round.length} states) ${after}`,
  })
  expect(await page.locator('*').count()).toBe(nodes)
  expect(after / before).toBeGreaterThan(0.95)
  expect(after / before).toBeLessThan(1.05)
})
