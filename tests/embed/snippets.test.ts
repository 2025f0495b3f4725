// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heightAt } from '../../src/embed/heights.ts'
import { fewerSteps, oneLine, type SnippetParts, snippetKinds, snippets } from '../../src/embed/snippets.ts'

const plain: SnippetParts = {
  address: 'https://figures.example/embed/gdp/?areas=ITC1,SK&theme=dark',
  title: 'GDP, as a state · Piedmont, Slovakia',
  exploreUrl: 'https://figures.example/explore/gdp/?areas=ITC1,SK',
  picture: { url: 'https://figures.example/api/views/gdp.svg', alt: 'GDP, as a state', exact: true },
  loaderUrl: 'https://figures.example/embed.js',
  heights: [
    { from: 0, height: 700 },
    { from: 400, height: 640 },
    { from: 900, height: 560 },
  ],
  options: { theme: 'auto' },
  language: 'en',
}

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

/** Texts in which every sign that means something in HTML or Markdown is frequent. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'<>&"\'`*_[]()!\\|#~{}/=\n\t\r ', '&amp;', '</style>', '-->', '\u0000', '\u2028'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
})

const anyAddress = fc
  .tuple(fc.webUrl({ withQueryParameters: true, withFragments: true }), anyText)
  .map(([url, text]) => new URL(`${url.split('#')[0]}?q=${text}`).href)

const anyParts: fc.Arbitrary<SnippetParts> = fc.record({
  address: anyAddress,
  title: anyText,
  exploreUrl: anyAddress,
  picture: fc.option(fc.record({ url: anyAddress, alt: anyText, exact: fc.boolean() }), { nil: undefined }),
  loaderUrl: anyAddress,
  heights: fc.constant(plain.heights),
  options: fc.constantFrom({ theme: 'auto' as const }, { theme: 'dark' as const }),
  language: fc.constantFrom('en' as const, 'it' as const),
})

/** Markdown's own reading of a text between brackets: signs after a backslash stand for themselves. */
const unmarked = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1')

describe('an iframe', () => {
  it('carries title, language, address and room', () => {
    const [frame] = parsed(snippets.iframe(plain)).querySelectorAll('iframe')
    expect(frame?.getAttribute('src')).toBe(plain.address)
    expect(frame?.title).toBe(plain.title)
    expect(frame?.lang).toBe('en')
    expect(frame?.getAttribute('loading')).toBe('lazy')
    expect(frame?.getAttribute('width')).toBe('100%')
  })

  it('has, where styles are stripped, no border, and a height that is enough on a phone too', () => {
    const frame = parsed(snippets.iframe(plain)).querySelector('iframe')
    expect(frame?.getAttribute('height')).toBe('700')
    expect(frame?.getAttribute('frameborder')).toBe('0')
  })

  it('is as high as its own width needs, by container queries in a style of its own name', () => {
    const page = parsed(snippets.iframe(plain))
    const name = page.querySelector('div')?.className ?? ''
    const style = page.querySelector('style')?.textContent ?? ''
    expect(name).toMatch(/^ponte-[a-z0-9]+$/)
    expect(style).toContain(`.${name}{width:100%;container-type:inline-size`)
    expect(style).toContain('height:700px')
    expect(style).toContain(`@container(min-width:400px){.${name}>iframe{height:640px}}`)
    expect(style).toContain(`@container(min-width:900px){.${name}>iframe{height:560px}}`)
  })

  it('has a name that only the same embed has', () => {
    const nameIn = (parts: SnippetParts) => parsed(snippets.iframe(parts)).querySelector('div')?.className
    expect(nameIn(plain)).toBe(nameIn({ ...plain, title: 'Other' }))
    expect(nameIn(plain)).not.toBe(nameIn({ ...plain, address: `${plain.address}&title=off` }))
    expect(nameIn(plain)).not.toBe(nameIn({ ...plain, heights: [{ from: 0, height: 1 }] }))
  })

  it.each(['light', 'dark'] as const)('of the %s theme is of that colour scheme', (theme) => {
    const frame = parsed(snippets.iframe({ ...plain, options: { theme } })).querySelector('iframe')
    expect(frame?.getAttribute('style')).toBe(`border:0;color-scheme:${theme}`)
  })

  it.each(['auto', 'transparent'] as const)('of the %s theme leaves that to the article', (theme) => {
    const frame = parsed(snippets.iframe({ ...plain, options: { theme } })).querySelector('iframe')
    expect(frame?.getAttribute('style')).toBe('border:0')
  })

  it('is adopted by the loader only where the loader comes along', () => {
    expect(parsed(snippets.iframe(plain)).querySelector('[data-ponte], script')).toBeNull()
    const page = parsed(snippets.loader(plain))
    expect(page.querySelector('iframe[data-ponte]')).not.toBeNull()
    expect(page.querySelector('script')?.getAttribute('src')).toBe(plain.loaderUrl)
    expect(page.querySelector('script')?.hasAttribute('async')).toBe(true)
  })
})

describe('an element', () => {
  it('carries address and heights, and the linked picture for readers without the script', () => {
    const page = parsed(snippets.element(plain))
    const element = page.querySelector('ponte-chart')
    expect(element?.getAttribute('heights')).toBe('0:700 400:640 900:560')
    expect(element?.getAttribute('src')).toBe(plain.address)
    expect(element?.querySelector('a > img')?.getAttribute('alt')).toBe('GDP, as a state')
    expect(page.querySelector('script')?.getAttribute('src')).toBe(plain.loaderUrl)
  })

  it('says in words what a picture of the usual state would not show', () => {
    for (const picture of [plain.picture && { ...plain.picture, exact: false }, undefined]) {
      const link = parsed(snippets.element({ ...plain, picture })).querySelector('ponte-chart > a')
      expect(link?.querySelector('img')).toBeNull()
      expect(link?.textContent).toBe(plain.title)
    }
  })
})

describe('Markdown', () => {
  it('is a picture that leads to the chart', () => {
    expect(snippets.markdown(plain)).toBe(
      '[![GDP, as a state](https://figures.example/api/views/gdp.svg)](https://figures.example/explore/gdp/?areas=ITC1,SK)',
    )
  })

  it('is a link where there is no picture', () => {
    expect(snippets.markdown({ ...plain, picture: undefined })).toMatch(/^\[GDP, .*Slovakia\]\(https:/)
  })
})

it('a link is the address of the page with everything', () => {
  expect(snippets.link(plain)).toBe(plain.exploreUrl)
})

it('fewer steps are high enough at every width, and nowhere more than a line or a fortieth too high', () => {
  const steps = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 200, max: 1200 })), {
      maxLength: 30,
    })
    .map((all) => [...new Map([[0, 900] as const, ...all])].sort((a, b) => a[0] - b[0]))
    .map((all) => all.map(([from, height]) => ({ from, height })))
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 2400 }), (all, width) => {
      const fewer = fewerSteps(all)
      expect(fewer[0]?.from).toBe(0)
      expect(fewer.length).toBeLessThanOrEqual(all.length)
      const air = heightAt(fewer, width) - heightAt(all, width)
      expect(air).toBeGreaterThanOrEqual(0)
      expect(air).toBeLessThanOrEqual(Math.max(16, heightAt(fewer, width) / 40))
    }),
  )
})

it('whatever the texts and addresses are, a browser reads them back from HTML', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      for (const kind of ['iframe', 'loader'] as const) {
        const page = parsed(snippets[kind](parts))
        expect(page.body.children).toHaveLength(kind === 'iframe' ? 1 : 2)
        const frame = page.querySelector('div > iframe')
        expect(frame?.getAttribute('src')).toBe(parts.address)
        expect(frame?.getAttribute('title')).toBe(oneLine(parts.title))
      }
      const page = parsed(snippets.element(parts))
      const element = page.querySelector('ponte-chart')
      expect(page.body.children).toHaveLength(2)
      expect(element?.getAttribute('src')).toBe(parts.address)
      expect(element?.getAttribute('title')).toBe(oneLine(parts.title))
      const link = element?.querySelector('a')
      expect(link?.getAttribute('href')).toBe(parts.exploreUrl)
      const image = link?.querySelector('img')
      if (parts.picture?.exact) expect(image?.getAttribute('alt')).toBe(oneLine(parts.picture.alt))
      else expect(link?.textContent).toBe(oneLine(parts.title))
      expect(page.querySelector('body > script')?.getAttribute('src')).toBe(parts.loaderUrl)
    }),
  )
})

it('whatever the texts and addresses are, they are read back from Markdown', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const text = snippets.markdown(parts)
      const inner = /^\[((?:\\.|[^\\[\]])*)\]\(([^()<>\s]*)\)$/u
      const outer = /^\[!\[((?:\\.|[^\\[\]])*)\]\(([^()<>\s]*)\)\]\(([^()<>\s]*)\)$/u
      const found = (parts.picture ? outer : inner).exec(text)
      expect(unmarked(found?.[1] ?? 'none')).toBe(oneLine(parts.picture?.alt ?? parts.title))
      const addresses = found?.slice(2).map((url) => new URL(url).href)
      const same = (url: string) =>
        new URL(url).href.replace(/[()\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
      expect(addresses).toEqual([...(parts.picture ? [parts.picture.url] : []), parts.exploreUrl].map(same))
    }),
  )
})

it('no kind is without a snippet', () => {
  expect(snippetKinds.filter((kind) => kind !== 'figure' && snippets[kind](plain) === '')).toEqual([])
})
