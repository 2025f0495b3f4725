import { beforeAll, describe, expect, it } from 'vitest'
import type { Slide } from '../../../src/data/deckSchema.ts'
import type { Areas } from '../../../src/model/area.ts'
import type { Language } from '../../../src/model/text.ts'
import { slideWords } from '../../../src/pages/decks/slideWords.ts'
import type { DecksData } from '../../../src/panels/pageData.ts'
import { literal } from '../../../src/state/deck/ownDeck.ts'
import { readSite } from '../../../tools/site/readSite.ts'
import { decksData } from './decksPage.tsx'

let pages: Readonly<Record<Language, DecksData>>
let areas: Areas

beforeAll(async () => {
  const [en, it, site] = await Promise.all([decksData('en'), decksData('it'), readSite('data')])
  pages = { en, it }
  areas = site.library.areas
})

const said = (slide: Slide, language: Language = 'en', list: Areas | undefined = areas) => {
  const { kind, name, details, problem } = slideWords(slide, { page: pages[language], areas: list, language })
  return [kind, name, ...details, ...(problem === undefined ? [] : [`! ${problem}`])]
}
const chart = (more: object): Slide => ({ id: 'a', kind: 'chart', view: 'gdp-as-state', steps: [], ...more })

describe('a slide in a list', () => {
  it('of a chart is called as the chart, with its choices in words', () => {
    const slide = chart({ choices: 'areas=ITC1,SK&period=2010..2020&basis=per-head' })
    expect(said(slide)).toEqual(['Chart', 'GDP, as a state', 'Piedmont, Slovakia', '2010–2020', 'Per head'])
    expect(said(slide, 'it')).toEqual([
      'Grafico',
      'PIL, da Stato',
      'Piemonte, Slovacchia',
      '2010–2020',
      'Pro capite',
    ])
  })

  it('says partners and sectors by their names', () => {
    const slide = chart({ view: 'piedmont-exports', choices: 'partner=US' })
    expect(said(slide).at(-1)).toBe('United States')
  })

  it('has codes while the list of areas is on its way', () => {
    const slide = chart({ choices: 'areas=ITC1,SK' })
    const words = slideWords(slide, { page: pages.en, areas: undefined, language: 'en' })
    expect(words.details).toEqual(['ITC1, SK'])
  })

  it('under a title of its own says which chart it is, and how many steps it has', () => {
    const slide = chart({ title: literal('Uphill'), steps: [{ highlight: ['SK'] }] })
    expect(said(slide)).toEqual(['Chart', 'Uphill', 'GDP, as a state', 'one further step'])
  })

  it('whose chart or claim is no more says so', () => {
    expect(said(chart({ view: 'gone' }))).toEqual([
      'Chart',
      'gone',
      '! There is no chart “gone” on this site: remove the slide, or leave it as it is.',
    ])
    expect(said({ id: 'a', kind: 'claim', claim: 'gone' }).at(-1)).toMatch(/^! There is no claim “gone”/)
  })

  it('of any other kind is called by its words', () => {
    const title = literal('Why')
    expect(said({ id: 'a', kind: 'claim', claim: 'b2-gdp' })).toEqual(['Claim', 'GDP above Slovakia’s'])
    expect(said({ id: 'a', kind: 'title', title, subtitle: literal('now') })).toEqual(['Title', 'Why', 'now'])
    expect(said({ id: 'a', kind: 'end', title })).toEqual(['End', 'Why'])
    expect(said({ id: 'a', kind: 'text', title, points: [literal('A'), literal('B')] })).toEqual([
      'Text',
      'Why',
      'A',
      'B',
    ])
    expect(said({ id: 'a', kind: 'statement', figure: literal('1st'), sentence: title })).toEqual([
      'Figure',
      '1st',
      'Why',
    ])
    const charts: Extract<Slide, { kind: 'two-charts' }>['charts'] = [
      { view: 'gdp-as-state', choices: 'areas=SK' },
      { view: 'gone' },
    ]
    expect(said({ id: 'a', kind: 'two-charts', title, charts })).toEqual([
      'Two charts',
      'Why',
      'GDP, as a state, Slovakia',
      'gone',
      expect.stringMatching(/no chart “gone”/),
    ])
  })
})
