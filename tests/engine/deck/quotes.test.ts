import { beforeAll, describe, expect, test } from 'vitest'
import { statementText } from '../../../src/engine/deck/wordSlide.ts'
import { readSite, type Site } from '../../../tools/site/readSite.ts'
import { deckOf, show, text } from './deckOf.ts'

let site: Site
beforeAll(async () => {
  site = await readSite('data')
})

const bea = 'US Bureau of Economic Analysis, SAGDP2'
const linesOf = (slide: unknown) => show(site, deckOf(slide)).deck.slides[0]?.figures ?? []
const textsOf = (slide: unknown) => linesOf(slide).map((line) => line.text)

describe('what may be quoted from a slide', () => {
  test('a statement in one sentence, with its producer', () => {
    const slide = {
      id: 'it',
      kind: 'statement',
      figure: text('{share}'),
      sentence: text('of Michigan’s GDP'),
    }
    const { deck } = show(site, deckOf(slide))
    expect(deck.slides[0]?.figures).toEqual([
      { text: expect.stringMatching(/^\d+\.\d+% of Michigan’s GDP$/), source: bea },
    ])
  })

  test('a sentence that begins with a capital says what the figure is', () => {
    expect(statementText('20th of 28', 'Piedmont’s place')).toBe('20th of 28: Piedmont’s place')
    expect(statementText('6.25%', 'of GDP')).toBe('6.25% of GDP')
  })

  test('sentences with figures, and no others', () => {
    const points = [text('It is {share}.'), text('Nobody knows more.')]
    expect(textsOf({ id: 'it', kind: 'text', title: text('What is known'), points })).toEqual([
      expect.stringMatching(/^It is .*%\.$/),
    ])
  })

  test('the title of a chart, and of a line that stands out its first and last point', () => {
    const [title, first, last, ...more] = textsOf({ id: 'it', kind: 'chart', view: 'michigan-auto-share' })
    expect(title).toMatch(/^The car industry made /)
    expect(first).toMatch(
      /^Michigan, 1997: 11\.63%\. .*\(Share of the car industry in GDP, per cent · 1997–\d{4}\)$/,
    )
    expect(last).toMatch(/^Michigan, 20\d\d: /)
    expect(more).toEqual([])
  })

  test('no chart’s own title where the slide has another', () => {
    const slide = { id: 'it', kind: 'chart', view: 'michigan-auto-share', title: text('Cars') }
    expect(textsOf(slide).every((line) => line.startsWith('Michigan, '))).toBe(true)
  })

  test('the ends of columns and layers, past years without a number', () => {
    const columns = textsOf({ id: 'it', kind: 'chart', view: 'mirafiori-output', title: text('Cars') })
    expect(columns.length).toBe(2)
    const layers = { id: 'it', kind: 'chart', view: 'us-auto-gdp', title: text('Cars'), highlight: ['US-IN'] }
    expect(textsOf(layers).map((line) => line.slice(0, 13))).toEqual(['Indiana, 1997', 'Indiana, 2024'])
  })

  test('of a ranking the rows that stand out, each with what is measured and when', () => {
    const slide = { id: 'it', kind: 'chart', view: 'gdp-as-state', title: text('GDP') }
    expect(textsOf(slide)).toEqual([
      expect.stringMatching(/^Piedmont: €.* \(Gross domestic product, euro · \d{4}\)$/),
    ])
    expect(textsOf({ ...slide, highlight: ['SK', 'HU'] }).map((line) => line.split(':')[0])).toEqual([
      'Hungary',
      'Slovakia',
    ])
  })

  test('of a map its places', () => {
    const slide = {
      id: 'it',
      kind: 'map',
      view: 'auto-share-map',
      title: text('Cars'),
      choices: 'period=1997',
    }
    expect(textsOf(slide)).toEqual([expect.stringMatching(/^Michigan: 11\.63%.* · 1997\)$/)])
  })

  test('each line once, whatever the steps repeat', () => {
    const steps = [{ highlight: ['US-MI'] }, { highlight: ['US-MI', 'US-IN'] }]
    const lines = textsOf({
      id: 'it',
      kind: 'chart',
      view: 'michigan-auto-share',
      title: text('Cars'),
      steps,
    })
    expect(lines.length).toBe(4)
    expect(new Set(lines).size).toBe(4)
  })

  test('never more than six marks of a state', () => {
    const highlight = ['DE', 'FR', 'IT', 'ES', 'NL', 'PL', 'BE', 'SE']
    expect(
      textsOf({ id: 'it', kind: 'chart', view: 'gdp-as-state', title: text('GDP'), highlight }).length,
    ).toBe(6)
  })

  test('where nothing stands out, all of a few', () => {
    expect(
      textsOf({ id: 'it', kind: 'chart', view: 'piedmont-export-provinces', title: text('Where') }).length,
    ).toBe(4)
    expect(textsOf({ id: 'it', kind: 'chart', view: 'michigan-jobs', title: text('Who') })).toEqual([])
  })

  test('a claim as claimed, without a producer; then what was measured, with one', () => {
    const [claimed, measured, ...rows] = linesOf({ id: 'it', kind: 'claim', claim: 'a3-gdp-share' })
    expect(claimed).toEqual({
      text: expect.stringMatching(/^Claimed \(.+\): Over 10% of Michigan’s GDP/),
      source: '',
    })
    expect(measured?.text).toContain('of the state’s GDP')
    expect(measured?.source).toContain(bea)
    expect(rows[0]?.text).toMatch(/Michigan, 20\d\d: \d+\.\d+% \(derived\)$/)
    expect(rows[0]?.source).toBe(bea)
  })

  test('a claim that is drawn in a chart has no producer either', () => {
    const slide = {
      id: 'it',
      kind: 'chart',
      view: 'reported-exports',
      title: text('Trade'),
      highlight: ['a1-exports-michigan'],
    }
    expect(linesOf(slide).map(({ source }) => source)).toEqual(['', ''])
  })
})
