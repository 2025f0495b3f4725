import { describe, expect, it } from 'vitest'
import { deckSchema, type Slide } from '../../../src/data/deckSchema.ts'
import { parseWith } from '../../../src/data/parseWith.ts'
import { literal } from '../../../src/state/deck/ownDeck.ts'
import {
  mostPoints,
  pointsOf,
  textFields,
  textOf,
  tooManyPoints,
  withPoints,
  withText,
} from '../../../src/state/deck/slideTexts.ts'
import { smallDeck } from './decks.ts'

const text: Slide = { id: 'text-1', kind: 'text', title: literal('Why'), points: [literal('One')] }
const chart: Slide = { id: 'chart-1', kind: 'chart', view: 'gdp', steps: [] }

const fits = (slide: Slide) => parseWith(deckSchema, { ...smallDeck, slides: [slide] }).ok

describe('a text of a slide', () => {
  it('is the same in every language', () => {
    expect(withText(chart, 'title', 'Uphill')).toMatchObject({ title: { en: 'Uphill', it: 'Uphill' } })
  })

  it('that is not needed goes when it is empty', () => {
    const titled = withText(chart, 'title', 'Uphill')
    expect(JSON.parse(JSON.stringify(withText(titled, 'title', '  ')))).toEqual(chart)
  })

  it('that is needed stands as a mark while it is empty, and is typed into an empty field', () => {
    const blank = withText(text, 'title', '')
    expect(fits(blank)).toBe(true)
    expect(textOf(blank, 'title', 'en')).toBe('')
    expect(textOf(withText(blank, 'title', 'Why not'), 'title', 'it')).toBe('Why not')
  })

  it('that this kind of slide has not is left alone', () => {
    expect(withText(chart, 'subtitle', 'Below')).toBe(chart)
    expect(textOf(chart, 'subtitle', 'en')).toBe('')
  })

  it('of any kind may be anything, and the slide still fits the schema', () => {
    const others: readonly Slide[] = [
      { id: 'a', kind: 'title', title: literal('T') },
      { id: 'a', kind: 'statement', figure: literal('1st'), sentence: literal('of all') },
      { id: 'a', kind: 'two-charts', title: literal('T'), charts: [{ view: 'a' }, { view: 'b' }] },
      { id: 'a', kind: 'claim', claim: 'b2-gdp' },
      { id: 'a', kind: 'end', title: literal('T') },
    ]
    for (const slide of [text, chart, ...others])
      for (const { name } of textFields[slide.kind])
        for (const typed of ['', ' ', '…', 'A\nB', '{gdp}'])
          expect([slide.kind, name, typed, fits(withText(slide, name, typed))]).toEqual([
            slide.kind,
            name,
            typed,
            true,
          ])
  })
})

describe('points', () => {
  it('are lines', () => {
    const two = withPoints(text, 'One\n\nTwo\n')
    expect(two).toMatchObject({ points: [literal('One'), literal('Two')] })
    expect(pointsOf(two, 'it')).toBe('One\nTwo')
  })

  it('beyond the most that a slide holds are joined to the last: nothing is lost', () => {
    const lines = Array.from({ length: mostPoints + 2 }, (_, index) => `P${index}`)
    const full = withPoints(text, lines.join('\n'))
    expect(fits(full)).toBe(true)
    expect(pointsOf(full, 'en').split('\n').at(-1)).toBe('P5 P6 P7')
    expect(tooManyPoints(lines.join('\n'))).toBe(true)
    expect(tooManyPoints(lines.slice(0, mostPoints).join('\n\n'))).toBe(false)
  })

  it('are one mark where there are none', () => {
    const none = withPoints(text, '\n')
    expect(fits(none)).toBe(true)
    expect(pointsOf(none, 'en')).toBe('')
  })
})
