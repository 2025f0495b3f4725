import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type FrameLocator, type Page, test } from '@playwright/test'
import fc from 'fast-check'
import { type Embed, embedOf, isOutdated, keptEmbeds, marksOf, withoutScripts } from '../support/embeds.ts'
import { withHost } from '../support/hostPage.ts'
import { markPlace } from '../support/markPlace.ts'
import { answerMeasures, shiftOf } from '../support/measureFrames.ts'
import { dist } from '../support/pages.ts'
import { pixelAt } from '../support/pixel.ts'
import { type Reserved, reservedHeights } from '../support/reservedHeights.ts'
import { snippetMaker } from '../support/snippetOf.ts'
import { watch } from '../support/watch.ts'

/* Embeds of every kind in somebody else's article, on an origin of its own, as it may befall them there. */

const kept = keptEmbeds().find((embed) => embed.language === 'en' && isOutdated(embed))
const embeds = {
  bars: embedOf('gdp-as-state'),
  lines: embedOf('vehicle-production'),
  scatter: embedOf('wealth-and-work'),
  areas: embedOf('us-auto-gdp'),
  map: embedOf('auto-share-map'),
  claim: embedOf('b2-gdp'),
  italian: embedOf('rank-over-time', 'it'),
}
const figure = readFileSync(join(dist, 'api/figures/michigan-jobs.html'), 'utf8')

/** What stands in the article, by what it is. The order is that of the page. */
function partsOf(site: string, reserved: Reserved): Readonly<Record<string, string>> {
  const snippet = snippetMaker(site, reserved)
  return {
    bars: snippet({ embed: embeds.bars, kind: 'iframe' }),
    lines: snippet({ embed: embeds.lines, kind: 'loader' }),
    scatter: snippet({ embed: embeds.scatter, kind: 'element' }),
    figure,
    image: `<img src="${site}/api/views/piedmont-exports.svg" alt="Exports" style="width: 100%; height: auto">`,
    kept: kept ? snippet({ embed: kept, kind: 'iframe' }) : '',
    claim: snippet({ embed: embeds.claim, kind: 'loader' }),
    italian: snippet({ embed: embeds.italian, kind: 'iframe' }),
    map: snippet({ embed: embeds.map, kind: 'loader', theme: 'dark' }),
    areas: snippet({ embed: embeds.areas, kind: 'element', search: 'free=areas' }),
  }
}

const article = (parts: Readonly<Record<string, string>>, { html = 'lang="en"', head = '' } = {}) =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Article</title><meta name="viewport" content="width=device-width">
  <style>body { max-width: 640px; margin: 0 auto }</style>${head}</head><body><h1>Article</h1>${Object.entries(
    parts,
  )
    .map(([id, part]) => `<p>Text of the article.</p><section id="${id}">${part}</section>`)
    .join('')}<p>End.</p></body></html>`

const inFrame = (page: Page, id: string): FrameLocator => page.frameLocator(`#${id} iframe`)

/** Goes down the whole article, as a reader does, so that what waits below comes. */
async function readDown(page: Page): Promise<void> {
  await page.mouse.move(5, 300)
  const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
  for (let at = 0; at < end; at += 500) {
    await page.mouse.wheel(0, 500)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThanOrEqual(Math.min(at + 500, end) - 1)
  }
}

const titleOf = ({ html }: Embed): string =>
  (/<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&')

/** Finds title and source of everything in the article; where elements need a script, what stands in for them. */
async function expectAll(page: Page, scripts: boolean): Promise<void> {
  const framed: Readonly<Record<string, Embed | undefined>> = { ...embeds, kept }
  for (const [id, embed] of Object.entries(framed)) {
    if (!embed) continue
    const isElement = id === 'scatter' || id === 'areas'
    if (isElement && !scripts) {
      await expect(page.locator(`#${id} a`)).toBeVisible()
      const shown = page.locator(`#${id} a`)
      if (id === 'areas') await expect(shown).toContainText(embed.id)
      else await expect(shown.locator('img')).toHaveJSProperty('complete', true)
      continue
    }
    const inside = inFrame(page, id)
    await expect(inside.locator('h1')).toHaveText(titleOf(embed))
    await expect(inside.locator('.sources')).toContainText(/(Source|Font)/)
    await expect(inside.locator('table').first()).toBeAttached()
  }
  await expect(page.locator('#figure figcaption')).toContainText('Michigan’s car workers')
  await expect(page.locator('#figure')).toContainText('Source')
  const pictures = page.locator('#image img')
  expect(
    await pictures.evaluateAll((all) =>
      all.map((one) => one instanceof HTMLImageElement && one.naturalWidth),
    ),
  ).toEqual([640])
}

/** Brings a mark under the pointer and finds it spoken for. */
async function hoverMark(page: Page, id: 'bars' | 'scatter', index: number): Promise<void> {
  const embed = embeds[id]
  const mark = marksOf(embed)[index]
  if (!mark) throw new Error(`${embed.id} has too few marks.`)
  // A frame that is not on the screen rests; it must come there from without.
  await page.locator(`#${id}`).evaluate((section) => section.scrollIntoView())
  const inside = inFrame(page, id)
  await page.mouse.move(0, 0)
  const { x, y } = await markPlace(inside.locator('.stage'), embed, mark)
  await page.mouse.move(x, y)
  await expect(inside.locator('.tooltip strong')).toHaveText(mark.heading)
}

const throwing = () => {
  const blocked = {
    get: () => {
      throw new DOMException('blocked', 'SecurityError')
    },
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, blocked)
  Object.defineProperty(Document.prototype, 'cookie', { ...blocked, set: blocked.get })
}

test('ten embeds under a strict policy, with storage that throws: all there, nothing moves, no step in the history', async ({
  page,
  baseURL,
}) => {
  test.slow()
  const site = `${baseURL}`
  const parts = partsOf(site, await reservedHeights())
  const policy = `default-src 'none'; frame-src ${site}; script-src ${site}; img-src ${site}; style-src 'unsafe-inline'`
  await page.addInitScript(throwing)
  await answerMeasures(page)
  await page.setViewportSize({ width: 900, height: 900 })
  await withHost({ html: article(parts), headers: { 'Content-Security-Policy': policy } }, async (url) => {
    const seen = watch(page, site)
    await page.goto(url)
    const before = await page.evaluate(() => history.length)
    await readDown(page)
    await expectAll(page, true)
    expect(await shiftOf(page)).toBe(0)

    const bars = inFrame(page, 'bars')
    await hoverMark(page, 'bars', 8)
    await bars.getByRole('button', { name: 'Explore here' }).click()
    await expect(bars.getByRole('region', { name: 'Filters' })).toBeVisible()
    await page.keyboard.press('Escape')
    await bars.getByRole('slider', { name: 'Year' }).fill('2014')
    await expect(bars.locator('h1')).toContainText('17th of 28')
    const areas = inFrame(page, 'areas')
    await areas.getByRole('button', { name: 'Change: Areas' }).click()
    await expect(areas.getByRole('searchbox')).toBeVisible()
    const pinned = inFrame(page, 'kept')
    await pinned.getByRole('link', { name: 'What changed' }).click()
    await expect(pinned.locator('tbody tr').first()).toBeVisible()
    expect(await page.evaluate(() => history.length)).toBe(before)
    expect(seen.foreign.filter((address) => address !== url)).toEqual([])
    expect(seen).toMatchObject({ errors: [], missing: [] })
  })
})

for (const [name, javaScriptEnabled] of [
  ['the article’s scripts taken out', true],
  ['JavaScript off', false],
] as const) {
  test(`ten embeds with ${name}: titles, pictures, tables and sources are there`, async ({
    browser,
    baseURL,
  }) => {
    test.slow()
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 900, height: 900 } })
    const page = await context.newPage()
    const html = withoutScripts(article(partsOf(`${baseURL}`, await reservedHeights())))
    await withHost({ html }, async (url) => {
      await page.goto(url)
      await readDown(page)
      await expectAll(page, false)
      // Without scripts to ask for it, the room is right by itself.
      for (const id of ['bars', 'lines', 'map', 'claim', 'italian', 'kept']) {
        const room = (await page.locator(`#${id} iframe`).boundingBox())?.height ?? 0
        const content = (await inFrame(page, id).locator('main').boundingBox())?.height ?? 0
        expect(room, id).toBeGreaterThanOrEqual(content)
        expect(room - content, id).toBeLessThan(140)
      }
    })
    await context.close()
  })
}

test('in a sandbox that allows scripts alone: marks answer, the takeover works, nothing opens', async ({
  page,
  context,
  baseURL,
}) => {
  const sandboxed = (embed: Embed) =>
    `<iframe sandbox="allow-scripts" title="${embed.id}" src="${baseURL}/${embed.address}" width="640" height="980"></iframe>`
  const html = article({ bars: sandboxed(embeds.bars), scatter: sandboxed(embeds.scatter) })
  await withHost({ html }, async (url) => {
    const seen = watch(page, `${baseURL}`)
    await page.goto(url)
    for (const id of ['bars', 'scatter'] as const) {
      const inside = inFrame(page, id)
      await hoverMark(page, id, 12)
      await inside.getByRole('button', { name: 'Explore here' }).click()
      await expect(inside.getByRole('region', { name: 'Filters' })).toBeVisible()
      await page.keyboard.press('Escape')
      await inside.locator('.stage').hover()
      await expect(inside.locator('.recharts-wrapper')).toBeVisible()
    }
    const bars = inFrame(page, 'bars')
    await bars.getByRole('slider', { name: 'Year' }).fill('2014')
    await expect(bars.locator('h1')).toContainText('17th of 28')
    expect(seen).toMatchObject({ errors: [], missing: [] })
    await bars.getByRole('link', { name: /^More at/ }).click()
    await expect(bars.locator('h1')).toContainText('17th of 28')
    expect(context.pages()).toHaveLength(1)
  })
})

const paper = { light: '#ffffff', dark: '#14181c' } as const

for (const system of ['light', 'dark'] as const) {
  test(`the ground on a ${system} system is the embed’s set one, or the article’s, with no other behind it`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ colorScheme: system, viewport: { width: 900, height: 700 } })
    const page = await context.newPage()
    const embed = (theme: string) =>
      `<iframe data-ponte title="${theme}" src="${baseURL}/embed/a5-plants/?theme=${theme}" style="width: 290px; height: 650px; border: 0"></iframe>`
    const themes = ['auto', 'light', 'dark'] as const
    const found: Record<string, string> = {}
    const expected: Record<string, string> = {}
    for (const host of ['light', 'dark', 'light dark'] as const) {
      const html = `<!doctype html><html style="color-scheme: ${host}"><title>Article</title><body style="margin: 0; white-space: nowrap">${themes
        .map(embed)
        .join('')}<script src="${baseURL}/embed.js"></script></body></html>`
      const own = host === 'light dark' ? system : host
      await withHost({ html }, async (url) => {
        await page.goto(url)
        for (const [index, theme] of themes.entries()) {
          const wanted = paper[theme === 'auto' ? own : theme]
          const name = `${host}, ${theme}`
          expected[name] = wanted
          const box = await page.locator('iframe').nth(index).boundingBox()
          const [left, top] = [Math.round(box?.x ?? 0), Math.round(box?.y ?? 0)]
          // Beside the text, and below everything, where the frame is higher than what is in it.
          await expect.poll(() => pixelAt(page, left + 4, top + 60)).toBe(wanted)
          found[name] = await pixelAt(page, left + 145, top + 645)
        }
      })
    }
    expect(found).toEqual(expected)
    await context.close()
  })
}

test('a right-to-left article on the narrowest phone, and one at 400 %: nothing too wide, embeds as they are written', async ({
  page,
  baseURL,
}) => {
  const parts = partsOf(`${baseURL}`, await reservedHeights())
  for (const [width, height, html] of [
    [280, 653, 'lang="ar" dir="rtl"'],
    [320, 225, 'lang="en"'],
  ] as const) {
    await page.setViewportSize({ width, height })
    await withHost({ html: article(parts, { html }) }, async (url) => {
      await page.goto(url)
      const over = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(await over()).toBe(0)
      for (const id of ['bars', 'lines', 'scatter', 'claim', 'italian', 'kept', 'map']) {
        await page.locator(`#${id}`).scrollIntoViewIfNeeded()
        const root = inFrame(page, id).locator('html')
        await expect(inFrame(page, id).locator('#said')).toBeAttached()
        const measured = await root.evaluate((element) => [
          element.scrollWidth - element.clientWidth,
          element.clientWidth,
          getComputedStyle(element).direction,
          element.scrollHeight - element.clientHeight,
        ])
        expect(measured, id).toEqual([0, width, 'ltr', 0])
      }
      expect(await over()).toBe(0)
      // The still figure stands in the article itself: its letters keep their size and their side.
      const drawn = page.locator('#figure svg')
      expect(
        await drawn.evaluate((svg) => [svg.getBoundingClientRect().width, getComputedStyle(svg).direction]),
      ).toEqual([560, 'ltr'])
      await page.locator('#figure summary').last().click()
      await expect(page.locator('#figure td').first()).toHaveCSS('direction', 'ltr')
      expect(await over()).toBe(0)
      // A chart higher than the screen is passed by its reader, not a trap.
      await page.locator('#bars').scrollIntoViewIfNeeded()
      await page.evaluate(() => document.querySelector('#bars')?.scrollIntoView())
      const from = await page.evaluate(() => scrollY)
      await page.mouse.move(width / 2, height / 2)
      await page.mouse.wheel(0, 150)
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThanOrEqual(from + 150)
    })
  }
})

/** Whatever a page can send: anything JSON can hold, and messages that are almost ours. */
const rubbish: readonly unknown[] = fc.sample(
  fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        ponte: fc.constantFrom(1, 1, 1, '1', 2, null),
        kind: fc.constantFrom('hello', 'theme', 'height', 'ready', 'select', '', null, 3),
        theme: fc.oneof(fc.constantFrom('light', 'dark', 'transparent'), fc.jsonValue()),
        height: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  ),
  { seed: 3, numRuns: 300 },
)

test('a host that posts rubbish by the hundred changes nothing', async ({ page, baseURL }) => {
  const html = article({
    bars: `<iframe title="Bars" src="${baseURL}/${embeds.bars.address}?theme=light" width="640" height="980"></iframe>`,
  })
  await withHost({ html }, async (url) => {
    const seen = watch(page, `${baseURL}`)
    await page.goto(url)
    const post = () =>
      page.evaluate((values) => {
        const target = document.querySelector('iframe')?.contentWindow
        const cyclic: Record<string, unknown> = { ponte: 1, kind: 'hello' }
        cyclic.theme = cyclic
        const strange = [
          undefined,
          cyclic,
          [cyclic, cyclic],
          'ponte'.repeat(400_000),
          { ponte: 1, kind: 'x'.repeat(400_000), theme: 'dark'.repeat(100_000) },
          { ponte: 1, theme: { toString: 1, valueOf: 1 } },
          { ponte: 1n, kind: new Date(Number.NaN) },
          new Map([['ponte', 1]]),
          new Set(['theme']),
          new ArrayBuffer(8),
          new Blob(['theme']),
          new Error('theme'),
          /theme/,
        ]
        for (const value of [...values, ...strange]) target?.postMessage(value, '*')
        target?.postMessage({ ponte: 1, kind: 'theme', theme: 'light' }, '*')
      }, rubbish)
    await post()
    const inside = inFrame(page, 'bars')
    await hoverMark(page, 'bars', 5)
    await expect(inside.locator('html')).toHaveCSS('color-scheme', 'light')
    await inside.getByRole('button', { name: 'Explore here' }).click()
    await expect(inside.getByRole('region', { name: 'Filters' })).toBeVisible()
    await post()
    await page.keyboard.press('Escape')
    await inside.getByRole('slider', { name: 'Year' }).fill('2014')
    await expect(inside.locator('h1')).toContainText('17th of 28')
    expect(seen).toMatchObject({ errors: [], missing: [] })
  })
})
