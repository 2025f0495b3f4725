import { beforeAll, expect, test } from 'vitest'
import { embedMessages } from '../../../../src/i18n/embedMessages.ts'
import { embedPages } from '../../../../tools/site/embed/embedPages.ts'
import { type MadeSite, makeSite } from '../../../../tools/site/makeSite.ts'
import type { PinnedState } from '../../../../tools/site/pins.ts'
import { shareables } from '../../../../tools/site/shareable.ts'

const assets = { style: 'assets/style.css', apps: { en: 'assets/en.js', it: 'assets/it.js' } }
let made: MadeSite

beforeAll(async () => {
  made = await makeSite('data')
}, 60_000)

const pagesOf = (changed: Partial<MadeSite> = {}) => {
  const site = { ...made, ...changed }
  return embedPages('.', { made: site, assets, own: undefined, shown: shareables(site.site, site.models) })
}

/** As it stands in HTML, whatever its spaces are. */
const written = (text: string) => text.replace(/\s+/g, ' ').replaceAll('&', '&amp;')
const textOf = (html: string | undefined) =>
  html
    ?.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ') ?? ''
const drawingOf = (html: string | undefined) =>
  /<div class="stage">.*?<p class="unseen"/s.exec(html ?? '')?.[0]

/** The site without one of its views. */
const without = (id: string): MadeSite => {
  const drop = <T>(map: ReadonlyMap<string, T>) => new Map([...map].filter(([key]) => key !== id))
  return {
    ...made,
    site: { ...made.site, views: drop(made.site.views) },
    models: { en: drop(made.models.en), it: drop(made.models.it) },
    pinned: made.pinned.map(
      (state): PinnedState => (state.view === id ? { ...state, live: undefined, current: undefined } : state),
    ),
  }
}

test('every view and claim, and every state that is kept, in both languages', async () => {
  const pages = await pagesOf()
  const ids = [...made.site.views.keys(), ...made.site.library.claims.keys()]
  for (const prefix of ['', 'it/']) {
    for (const id of ids) expect(pages.has(`${prefix}embed/${id}/index.html`)).toBe(true)
    for (const { view, pin } of made.pinned)
      expect(pages.has(`${prefix}embed/${view}/${pin}/index.html`)).toBe(true)
  }
  for (const model of made.models.it.values()) {
    const text = textOf(pages.get(`it/embed/${model.id}/index.html`))
    expect(text).toContain(written(model.title))
    for (const source of model.sources) expect(text).toContain(written(source.text))
  }
}, 60_000)

test('a policy that allows just its own script and style, and the site', async () => {
  const pages = await pagesOf()
  for (const address of ['gdp-as-state', 'gdp-as-state/429c08065c0a/changes']) {
    const html = pages.get(`embed/${address}/index.html`) ?? ''
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(html).not.toMatch(/ style="/)
    expect(html).not.toMatch(/ on[a-z]+="/)
  }
}, 60_000)

test('a renamed view is the same page at both addresses', async () => {
  const catalog = { ...made.site.catalog, renamed: { 'gdp-of-old': 'gdp-as-state' } }
  const pages = await pagesOf({ site: { ...made.site, catalog } })
  for (const file of ['index.html', 'page.json'])
    expect(pages.get(`it/embed/gdp-of-old/${file}`)).toBe(pages.get(`it/embed/gdp-as-state/${file}`))
  expect(pages.get('embed/gdp-of-old/index.html')).toContain('<main')
}, 60_000)

test('a view that is no more shows its last state, and says so', async () => {
  const gone = without('piedmont-exports')
  const pages = await pagesOf(gone)
  const html = pages.get('embed/piedmont-exports/index.html')
  const last = made.pinned.filter(({ view }) => view === 'piedmont-exports').at(-1)
  expect(textOf(html)).toContain(written(last?.models.en.title ?? 'no state'))
  expect(textOf(html)).toContain('no longer updated')
  expect(pages.has('embed/piedmont-exports/page.json')).toBe(false)
  expect(html).toContain('href="../../api/oembed/piedmont-exports.json"')
  // An article's choices cannot be drawn any more: that is said too.
  const data = /id="frame-data">(.*?)<\/script>/.exec(html ?? '')?.[1] ?? '{}'
  expect(JSON.parse(data).words).toEqual([embedMessages.en.usual])
}, 60_000)

test('a kept state is the same drawing whatever has changed since; only its quiet line differs', async () => {
  const address = 'embed/piedmont-exports/7c0d77ac7ac9/index.html'
  const [now, alone] = await Promise.all([
    pagesOf(),
    pagesOf({ pinned: made.pinned.map((state) => ({ ...state, newer: false })) }),
  ])
  expect(drawingOf(now.get(address))).toBeDefined()
  expect(drawingOf(now.get(address))).toBe(drawingOf(alone.get(address)))
  expect(textOf(now.get(address))).toContain('Newer figures exist. What changed')
  expect(textOf(alone.get(address))).not.toContain('Newer figures exist')
}, 60_000)
