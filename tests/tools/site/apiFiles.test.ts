import { beforeAll, describe, expect, test } from 'vitest'
import { embedMessages } from '../../../src/i18n/embedMessages.ts'
import { languages } from '../../../src/model/text.ts'
import { apiFiles } from '../../../tools/site/apiFiles.ts'
import { type MadeSite, makeSite } from '../../../tools/site/makeSite.ts'
import { movedPages } from '../../../tools/site/movedPages.ts'
import type { PinnedState } from '../../../tools/site/pins.ts'

/* A site of one view, which had another name once, and of one that is no more. */

const own = 'https://example.org/figures/'
let made: MadeSite
let files: ReadonlyMap<string, string | Uint8Array>

beforeAll(async () => {
  const whole = await makeSite('data')
  const only = <T>(map: ReadonlyMap<string, T>) =>
    new Map([...map].filter(([id]) => id === 'piedmont-partners'))
  const { site, models, pinned } = whole
  made = {
    ...whole,
    site: {
      ...site,
      views: only(site.views),
      catalog: { ...site.catalog, renamed: { customers: 'piedmont-partners' } },
      library: { ...site.library, claims: new Map() },
    },
    models: { en: only(models.en), it: only(models.it) },
    pinned: pinned.flatMap((state): PinnedState[] =>
      state.view === 'piedmont-exports' ? [{ ...state, live: undefined, current: undefined }] : [],
    ),
  }
  files = await apiFiles('.', made, own)
}, 120_000)

const kinds = ['views/*.svg', 'og/*.png', 'oembed/*.json', 'figures/*.html']
const addresses = (id: string) =>
  ['', 'it/'].flatMap((prefix) => kinds.map((kind) => `${prefix}api/${kind.replace('*', id)}`))
const text = (address: string): string => {
  const content = files.get(address)
  return typeof content === 'string' ? content : ''
}
/** What is written in it; texts of drawings are broken into lines. */
const letters = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, '')
const last = () => made.pinned.at(-1)

describe('of a view with another name', () => {
  test('the same picture, card, answer and figure are at both addresses', () => {
    for (const [index, address] of addresses('customers').entries()) {
      const now = files.get(addresses('piedmont-partners')[index] ?? '')
      expect(now, address).toBeDefined()
      expect(files.get(address), address).toBe(now)
    }
  })

  test('the former page tells networks and content systems what the page of today tells them', () => {
    const html = movedPages(made.site, made.pinned, own).get('it/explore/customers/index.html') ?? ''
    expect(html).toContain(`href="${own}it/api/oembed/piedmont-partners.json"`)
    expect(html).toContain(`content="${own}it/api/og/piedmont-partners.png"`)
  })
})

describe('of a view that is no more', () => {
  test('the last state’s picture, card, answer and figure are there', () => {
    expect(addresses('piedmont-exports').filter((address) => !files.has(address))).toEqual([])
    expect([...files.keys()].filter((address) => address.includes('panels/piedmont-exports'))).toEqual([])
  })

  test('each says that it is not updated any more', () => {
    for (const language of languages) {
      const prefix = language === 'en' ? '' : 'it/'
      const mark = embedMessages[language].vanished(last()?.label[language] ?? '?')
      for (const file of ['figures/piedmont-exports.html', 'views/piedmont-exports.svg'])
        expect(letters(text(`${prefix}api/${file}`))).toContain(letters(mark))
    }
  })

  test('the answer is the embed of the last state, which is marked itself', () => {
    const answer = JSON.parse(text('it/api/oembed/piedmont-exports.json'))
    expect(answer.title).toBe(last()?.models.it.title)
    expect(answer.html).toContain(`src="${own}it/embed/piedmont-exports/?theme=light"`)
    expect(answer.thumbnail_url).toBe(`${own}it/api/og/piedmont-exports.png`)
  })

  test('its page leads to the last state, and says that it is one', () => {
    const html = movedPages(made.site, made.pinned, own).get('explore/piedmont-exports/index.html') ?? ''
    expect(html).toContain('<link rel="canonical" href="../../embed/piedmont-exports/" />')
    expect(html).toContain('content="1; url=../../embed/piedmont-exports/"')
    expect(html).toContain(embedMessages.en.vanished(last()?.label.en ?? '?'))
    expect(html).toContain(`href="${own}api/oembed/piedmont-exports.json"`)
  })
})
