import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Mark } from '../../../src/charts/types.ts'
import { axeFindings } from '../support/axe.ts'
import { embedOf, isOutdated, keptEmbeds, liveEmbeds, marksOf } from '../support/embeds.ts'
import { withHost } from '../support/hostPage.ts'
import { markPlace } from '../support/markPlace.ts'

/* What an embed is to its reader: quiet, readable by everyone, and alive at every mark. */

const types = [
  'gdp-as-state',
  'vehicle-production',
  'us-auto-gdp',
  'piedmont-exports',
  'michigan-jobs',
  'auto-share-map',
  'wealth-and-work',
  'rank-over-time',
] as const

/** What a tooltip says: its heading, then its lines. */
const said = (stage: Locator): Promise<readonly string[]> =>
  stage.locator('.tooltip').locator('strong, span').allTextContents()
const words = ({ claim, heading, lines }: Mark): readonly string[] => [
  claim ? `◆ ${heading}` : heading,
  ...lines,
]

/** Whether no other mark is so near that a pointer could mean either. */
const isAlone = (mark: Mark, marks: readonly Mark[]): boolean =>
  marks.every((other) => other === mark || Math.hypot((other.x - mark.x) * 1000, other.y - mark.y) > 6)

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['it', 'dark'],
] as const) {
  test(`every embed, ${language} and ${colorScheme}: one request, not a word, nothing stored, and axe finds nothing`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000)
    const context = await browser.newContext({ colorScheme, viewport: { width: 640, height: 900 } })
    const page = await context.newPage()
    const kept = keptEmbeds().find((embed) => embed.language === language && isOutdated(embed))
    const live = liveEmbeds(language)
    const all = [...live, ...(kept ? [kept] : [])].map(({ address }) => address)
    if (kept) all.push(`${kept.address}changes/`)
    // Claims are all of one kind.
    const claims = live.filter(({ type }) => type === 'claim').map(({ address }) => address)
    const passed = new Set(claims.filter((_, index) => index % 3 > 0))
    const asked: string[] = []
    const heard: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)))
    page.on('console', (message) => heard.push(message.text()))
    page.on('pageerror', (error) => heard.push(error.message))
    const found: string[] = []
    expect(all.length).toBeGreaterThan(50)
    for (const address of all) {
      await page.goto(`${baseURL}/${address}`)
      if (!passed.has(address))
        found.push(...(await axeFindings(page)).map((finding) => `${address}: ${finding}`))
      // Without one of its own a browser asks the server for an icon.
      if ((await page.locator('link[rel=icon]').getAttribute('href')) !== 'data:,')
        found.push(`${address}: asks for an icon`)
    }
    expect(found).toEqual([])
    expect(asked).toEqual(all)
    expect(heard).toEqual([])
    const stored = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ])
    expect(stored).toEqual(['', 0, 0, 0, 0, 0])
    expect(await context.cookies()).toEqual([])
    await context.close()
  })
}

test('a mark under the pointer says what it says on its own page', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 1200, height: 1600 })
  for (const id of ['gdp-as-state', 'vehicle-production', 'wealth-and-work']) {
    const embed = embedOf(id)
    const marks = marksOf(embed)
    const apart = marks.filter((mark) => isAlone(mark, marks))
    const chosen = [0, 0.3, 0.6, 0.99].flatMap((part) => apart[Math.floor(part * apart.length)] ?? [])
    expect(chosen.length).toBe(4)
    const heard: (readonly string[])[] = []
    for (const [address, hand] of [
      [embed.address, '.tooltip'],
      [`explore/${id}/`, '.recharts-wrapper'],
    ] as const) {
      await page.goto(`/${address}`)
      const stage = page.locator('.stage').first()
      await stage.scrollIntoViewIfNeeded()
      await stage.hover()
      if (hand !== '.tooltip') await expect(stage.locator(hand)).toBeVisible()
      for (const mark of chosen) {
        const { x, y } = await markPlace(stage, embed, mark)
        // Not by way of the tooltip before, which stays while the pointer is on it.
        await page.mouse.move(0, 0)
        await page.mouse.move(x, y, { steps: 3 })
        await expect(stage.locator('.tooltip strong'), address).toHaveText(words(mark)[0] ?? '')
        heard.push(await said(stage))
      }
    }
    expect(heard.slice(0, chosen.length)).toEqual(chosen.map(words))
    expect(heard.slice(chosen.length)).toEqual(chosen.map(words))
  }
})

const article = (src: string, height: number) =>
  `<!doctype html><html lang="en"><head><title>Article</title><meta name="viewport" content="width=device-width">
  <style>body { margin: 0 } iframe { display: block; width: 100%; height: ${height}px; border: 0 }</style></head><body>
  <p style="height: 60px">Text.</p><iframe title="Chart" src="${src}"></iframe><p style="height: 3000px">Text.</p></body></html>`
const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY)

test('a finger’s tap shows a mark; its drag, as the wheel, scrolls the article', async ({
  browser,
  baseURL,
}) => {
  const embed = embedOf('gdp-as-state')
  const [mark, other] = [marksOf(embed)[8], marksOf(embed)[14]]
  if (!mark || !other) throw new Error('The chart has too few marks.')
  await withHost({ html: article(`${baseURL}/${embed.address}`, 960) }, async (url) => {
    const phone = await browser.newContext({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 640 },
    })
    const page = await phone.newPage()
    await page.goto(url)
    const stage = page.frameLocator('iframe').locator('.stage')
    const place = await markPlace(stage, embed, mark)
    await page.touchscreen.tap(place.x, place.y)
    await expect(stage.locator('.tooltip')).toBeVisible()
    expect(await said(stage)).toEqual(words(mark))
    const cdp = await phone.newCDPSession(page)
    const from = await markPlace(stage, embed, other)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up = 0) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: from.x, y: from.y - up }],
      })
    await touch('touchStart')
    for (let up = 20; up <= 260; up += 20) await touch('touchMove', up)
    await touch('touchEnd')
    await expect.poll(() => scrolled(page)).toBeGreaterThan(200)
    expect(await said(stage)).toEqual(words(mark))
    await phone.close()

    const desk = await browser.newPage()
    await desk.goto(url)
    const chart = desk.frameLocator('iframe').locator('.stage')
    const { x, y } = await markPlace(chart, embed, mark)
    await desk.mouse.move(x, y)
    await expect(chart.locator('.tooltip')).toBeVisible()
    await desk.mouse.wheel(0, 300)
    await expect.poll(() => scrolled(desk)).toBe(300)
    await desk.close()
  })
})

/** What is heard on the way to every mark: along each series from its start, then on to the next. */
const walk = (stage: Locator, counts: readonly number[]): Promise<readonly string[]> =>
  stage.evaluate((element, each) => {
    const press = (key: string): string => {
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      return element.querySelector('[aria-live]')?.textContent ?? ''
    }
    return each.flatMap((count, index) => {
      let first = press(index === 0 ? 'ArrowRight' : 'ArrowDown')
      if (count > 1) first = press('Home')
      return [first, ...Array.from({ length: count - 1 }, () => press('ArrowRight'))]
    })
  }, counts)

test('the keyboard reaches every mark of every type of chart, each is spoken, and lets go again', async ({
  page,
}) => {
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('role'))
  for (const id of types) {
    const embed = embedOf(id)
    const bySeries = new Map<string, Mark[]>()
    for (const mark of marksOf(embed)) bySeries.set(mark.series, [...(bySeries.get(mark.series) ?? []), mark])
    const expected = [...bySeries.values()].flat()
    expect(expected.length).toBeGreaterThan(10)

    await page.goto(`/${embed.address}`)
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('application')
    const stage = page.locator('.stage')
    const counts = [...bySeries.values()].map(({ length }) => length)
    expect(await walk(stage, counts)).toEqual(expected.map(({ spoken }) => spoken))
    const last = expected.at(-1)
    expect(await said(stage)).toEqual(last && words(last))

    await page.keyboard.press('Escape')
    await expect(stage.locator('.tooltip')).toHaveCount(0)
    await page.keyboard.press('ArrowRight')
    await expect(stage.locator('[aria-live]')).toHaveText(expected[0]?.spoken ?? '')
    await expect(stage.locator('.ring')).toBeVisible()
    await page.keyboard.press('Tab')
    expect(await focused()).not.toBe('application')
    await expect(stage.locator('.tooltip')).toHaveCount(0)
  }
})

test('a tooltip stays within the narrowest frame, and none can be scrolled sideways', async ({ page }) => {
  for (const width of [264, 280]) {
    await page.setViewportSize({ width, height: 1200 })
    for (const id of ['vehicle-production', 'michigan-jobs', 'wealth-and-work']) {
      const embed = embedOf(id)
      await page.goto(`/${embed.address}`)
      const out = await page.locator('.stage').evaluate((stage, count) => {
        const { clientWidth } = document.documentElement
        return Array.from({ length: count }, (_, index) => {
          const key = index === 0 ? 'ArrowRight' : 'ArrowDown'
          stage.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
          const { left = 0, right = 0 } = stage.querySelector('.tooltip')?.getBoundingClientRect() ?? {}
          return [left < 0, right > clientWidth, document.documentElement.scrollWidth > clientWidth]
        }).flat()
      }, marksOf(embed).length)
      expect(out.length).toBeGreaterThan(0)
      expect(out, `${id} at ${width} px`).not.toContain(true)
    }
  }
})

test('on the narrowest phone no text of a drawing leaves its frame, and none lies on another', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await page.setViewportSize({ width: 280, height: 1500 })
  // Italian is the longer language.
  const drawn = liveEmbeds('it').filter(({ html }) => html.includes('class="stage"'))
  expect(drawn.length).toBeGreaterThan(30)
  const found: string[] = []
  for (const { address } of drawn) {
    await page.goto(`/${address}`)
    const wrong = await page.locator('.stage').evaluate((stage) => {
      const { left, right } = stage.getBoundingClientRect()
      const texts = [...stage.querySelectorAll('svg text')].filter((text) => text.getClientRects().length > 0)
      // Lines of type leave some of their height empty.
      const boxes = texts.map((text) => {
        const box = text.getBoundingClientRect()
        return { text: text.textContent, ...box.toJSON(), top: box.top + 2, bottom: box.bottom - 3 }
      })
      const isOn = (a: DOMRect, b: DOMRect) =>
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom
      return boxes.flatMap((box, index) => [
        ...(box.left < left - 1 || box.right > right + 1 ? [`“${box.text}” leaves the frame`] : []),
        ...boxes
          .slice(index + 1)
          .flatMap((other) => (isOn(box, other) ? [`“${box.text}” on “${other.text}”`] : [])),
      ])
    })
    found.push(...wrong.map((one) => `${address}: ${one}`))
  }
  expect(found).toEqual([])
})

test('where no script runs it is light, whatever the system and the address say', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark' })
  const page = await context.newPage()
  const kept = keptEmbeds().find(isOutdated)
  for (const address of [embedOf('gdp-as-state').address, embedOf('b2-gdp').address, kept?.address ?? '']) {
    for (const theme of ['', '?theme=light', '?theme=dark']) {
      await page.goto(`${baseURL}/${address}${theme}`)
      await expect(page.locator('html')).toHaveCSS('color-scheme', 'light')
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    }
  }
  await context.close()
})

test('names have no glow of paper on a ground that may have any colour', async ({ page }) => {
  for (const [theme, stroke] of [
    ['light', 'rgb(255, 255, 255)'],
    ['transparent', 'none'],
  ] as const) {
    await page.goto(`/${embedOf('vehicle-production').address}?theme=${theme}`)
    await expect(page.locator('.stage .halo').first()).toHaveCSS('stroke', stroke)
  }
})

test('an article’s paper has the embed as high as its screen has it', async ({ page, baseURL }) => {
  const embed = embedOf('gdp-as-state')
  const html = article(`${baseURL}/${embed.address}`, 960)
  await withHost({ html }, async (url) => {
    await page.goto(url)
    const main = page.frameLocator('iframe').locator('main')
    const before = (await main.boundingBox())?.height ?? 0
    expect(before).toBeGreaterThan(300)
    await page.emulateMedia({ media: 'print' })
    await expect(main.locator('.tooltip, .scripted')).toHaveCount(1)
    expect((await main.boundingBox())?.height).toBeLessThanOrEqual(before)
    await expect(main.locator('.sources')).toBeVisible()
  })
})

/** Things of a chart and its words that have no colour other than the ground's. */
const unseen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor
    const isSeen = (colour: string) => colour !== 'none' && colour !== ground && !/^rgba.*, 0\)$/.test(colour)
    const texts = [...document.querySelectorAll('main :not(svg, svg *, option)')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    )
    // A gap in a line is of the ground's colour.
    const shapes = document.querySelectorAll('.stage svg :is(text, rect, path:not(.gapped), line, circle)')
    const isDrawn = (shape: Element) => {
      const { fill, stroke } = getComputedStyle(shape)
      return isSeen(fill) || isSeen(stroke)
    }
    /** Names within dark areas of maps are of the ground's colour. */
    const isOnArea = (text: Element) => {
      const { left, top, width, height } = text.getBoundingClientRect()
      const below = document.elementsFromPoint(left + width / 2, top + height / 2)
      return below.some((one) => one.matches('.area') && isDrawn(one))
    }
    return [
      ...texts.filter((element) => !isSeen(getComputedStyle(element).color)),
      ...[...shapes].filter(
        (shape) =>
          !shape.closest('defs') && shape.getClientRects().length > 0 && !isDrawn(shape) && !isOnArea(shape),
      ),
    ].map((element) => element.outerHTML.slice(0, 120))
  })

test('forced colours, print and reduced motion', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    forcedColors: 'active',
    reducedMotion: 'reduce',
    viewport: { width: 640, height: 900 },
  })
  const page = await context.newPage()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const id of [...types, 'mission', 'b2-gdp']) {
      await page.goto(`${baseURL}/${embedOf(id).address}`)
      expect(await unseen(page), id).toEqual([])
    }
  }
  await page.goto(`${baseURL}/${embedOf('gdp-as-state').address}`)
  await page.locator('.stage').hover()
  await expect(page.locator('.tooltip')).toBeVisible()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)

  // As where the article is dark, and says so to the frame.
  await page.evaluate(() => {
    document.documentElement.style.colorScheme = 'dark'
  })
  await page.emulateMedia({ media: 'print', forcedColors: 'none', colorScheme: 'dark' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('cell').first()).toBeVisible()
  await expect(page.getByRole('cell').last()).toBeVisible()
  await expect(page.locator('.sources')).toBeVisible()
  await expect(page.locator('.tooltip')).toBeHidden()
  await expect(page.getByRole('button')).toHaveCount(0)
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  )
  await context.close()
})
