// @vitest-environment jsdom
import { join } from 'node:path'
import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { embedHead } from '../../../tools/site/embedHead.ts'
import { type MadeSite, makeSite } from '../../../tools/site/makeSite.ts'
import { oembedFiles } from '../../../tools/site/oembed.ts'
import { pageHtml } from '../../../tools/site/pageHtml.ts'
import { type Shareable, shareables } from '../../../tools/site/shareable.ts'

const site = 'https://example.org/figures/'
let made: MadeSite
let shown: readonly Shareable[] = []

beforeAll(async () => {
  made = await makeSite(join(import.meta.dirname, '../../../data'))
  shown = shareables(made.site, made.models)
}, 60_000)

const whole = v.pipe(v.string(), v.url(), v.startsWith(site))
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1))

/** An answer of the type "rich", as oembed.com has it, with all that is optional. */
const richSchema = v.strictObject({
  version: v.literal('1.0'),
  type: v.literal('rich'),
  title: v.pipe(v.string(), v.nonEmpty()),
  author_name: v.literal('Ponte'),
  author_url: whole,
  provider_name: v.literal('Ponte'),
  provider_url: whole,
  cache_age: v.literal(86_400),
  html: v.string(),
  width: v.literal(600),
  height: pixels,
  thumbnail_url: v.pipe(whole, v.endsWith('.png')),
  thumbnail_width: v.literal(1200),
  thumbnail_height: v.literal(630),
})

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

const prefix = ({ language }: Shareable) => (language === 'en' ? '' : `${language}/`)
const nameOf = (one: Shareable) => `${prefix(one)}${one.id}`

describe('oEmbed', () => {
  test('there is an answer for each view and each claim in each language', () => {
    const files = oembedFiles(shown, site)
    const ids = [...made.site.views.keys(), ...made.site.library.claims.keys()]
    expect(ids.length).toBeGreaterThan(40)
    expect([...files.keys()].sort()).toEqual(
      ids.flatMap((id) => [`api/oembed/${id}.json`, `it/api/oembed/${id}.json`]).sort(),
    )
  })

  test('each answer is whole, and its HTML is one frame with the address of the embed', () => {
    const files = oembedFiles(shown, site)
    for (const one of shown) {
      const answer = v.parse(
        richSchema,
        JSON.parse(files.get(`${prefix(one)}api/oembed/${one.id}.json`) ?? ''),
      )
      expect(answer.title, nameOf(one)).toBe(one.title)
      expect(answer.height, nameOf(one)).toBeGreaterThan(150)
      const { body } = parsed(answer.html)
      expect(body.childNodes, nameOf(one)).toHaveLength(1)
      const [frame] = body.children
      expect(frame?.tagName).toBe('IFRAME')
      expect(
        Object.fromEntries([...(frame?.attributes ?? [])].map(({ name, value }) => [name, value])),
      ).toEqual({
        src: `${site}${prefix(one)}embed/${one.id}/?theme=light`,
        title: one.name,
        width: '600',
        height: String(answer.height),
        frameborder: '0',
        loading: 'lazy',
        style: 'border:0;max-width:100%',
      })
    }
  })

  test('what stays in an article says nothing that newer figures could make false', () => {
    const names = new Map(shown.map((one) => [nameOf(one), one.name]))
    expect(names.get('gdp-as-state')).toBe('GDP, as a state')
    expect(names.get('it/b2-gdp')).toBe('Dichiarato: Un PIL superiore a quello slovacco')
  })

  test('where the address is not known, addresses are relative to the answer', () => {
    const text = oembedFiles(shown, undefined).get('it/api/oembed/b2-gdp.json') ?? ''
    expect(JSON.parse(text)).toMatchObject({
      provider_url: '../../',
      thumbnail_url: '../og/b2-gdp.png',
      html: expect.stringContaining('src="../../embed/b2-gdp/?theme=light"'),
    })
  })

  test('a claim is never a title by itself: the verdict stands with it', () => {
    const titles = shown.filter(({ id }) => id === 'b3-gdp-per-head').map(({ title }) => title)
    expect(titles[0]).toBe('GDP per head like Germany’s: does not hold')
    expect(titles[1]).toMatch(/: [a-z]/)
  })
})

/** What others read in a head: each property once. */
function headOf(html: string) {
  const document = parsed(html)
  const metas = [...document.querySelectorAll('meta[property],meta[name^="twitter:"]')].map((meta) => [
    meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
    meta.getAttribute('content') ?? '',
  ])
  const links = (selector: string) =>
    [...document.querySelectorAll(`head > link${selector}`)].map((link) => link.getAttribute('href'))
  return {
    names: metas.map(([name]) => name),
    tags: Object.fromEntries(metas),
    canonical: links('[rel=canonical]'),
    oembed: [...document.querySelectorAll('link[type="application/json+oembed"]')].map((link) => [
      link.getAttribute('href'),
      link.getAttribute('title'),
    ]),
  }
}

const template = '<html><head><!--head--></head><body></body></html>'

describe('heads', () => {
  test('every page says once what it is, to networks, search engines and content systems', () => {
    const pages = made.pages.filter(({ data }) => data.kind !== 'not-found')
    expect(pages.length).toBeGreaterThan(60)
    for (const page of pages) {
      const { address, data } = page
      const { names, tags, canonical, oembed } = headOf(pageHtml(template, page, site))
      expect([...new Set(names)], address).toEqual(names)
      expect(canonical, address).toEqual([`${site}${address}`])
      expect(tags, address).toMatchObject({
        'og:title': page.title,
        'og:type': data.kind === 'explore' ? 'article' : 'website',
        'og:site_name': 'Ponte',
        'og:locale': data.language === 'it' ? 'it_IT' : 'en_GB',
        'og:url': `${site}${address}`,
      })
      expect(tags['og:description'], address).toBeTruthy()
      const before = data.language === 'en' ? '' : 'it/'
      if (data.kind === 'explore') {
        expect(tags['og:image']).toBe(`${site}${before}api/og/${data.panel.id}.png`)
        expect(oembed).toEqual([[`${site}${before}api/oembed/${data.panel.id}.json`, page.title]])
      } else expect(oembed).toEqual([])
      if (data.kind === 'dashboard') expect(tags['og:image']).toMatch(/api\/og\/[\w-]+\.png$/)
    }
  })

  test('where the address is not known, no page says a wrong one', () => {
    const page = made.pages.find(({ address }) => address === 'it/explore/gdp-as-state/')
    if (!page) throw new Error('no such page')
    const { tags, canonical, oembed } = headOf(pageHtml(template, page))
    expect(canonical).toEqual(['./'])
    expect(tags['og:url']).toBeUndefined()
    expect(tags['og:image']).toBe('../../api/og/gdp-as-state.png')
    expect(oembed[0]?.[0]).toBe('../../api/oembed/gdp-as-state.json')
  })

  test('the page for unknown addresses, which has none, says none', () => {
    const page = made.pages.find(({ data }) => data.kind === 'not-found')
    if (!page) throw new Error('no such page')
    expect(headOf(pageHtml(template, page, site))).toMatchObject({ names: [], canonical: [], oembed: [] })
  })

  test('an embed leads search engines to the page with everything, and content systems to its answer', () => {
    for (const one of shown) {
      const { names, tags, canonical, oembed } = headOf(embedHead(one, site).join(''))
      expect([...new Set(names)]).toEqual(names)
      expect(names.includes('og:description')).toBe(one.kind === 'claim')
      expect(canonical).toEqual([
        `${site}${prefix(one)}${one.kind === 'view' ? 'explore' : 'embed'}/${one.id}/`,
      ])
      expect(tags['og:title']).toBe(one.title)
      expect(tags['og:image']).toBe(`${site}${prefix(one)}api/og/${one.id}.png`)
      expect(oembed).toEqual([[`${site}${prefix(one)}api/oembed/${one.id}.json`, one.title]])
    }
  })
})
