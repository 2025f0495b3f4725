import { beforeAll, describe, expect, test } from 'vitest'
import type { ShownDeck, ShownSlide } from '../../src/engine/deck/shownDeck.ts'
import { languages } from '../../src/model/text.ts'
import { type DecksByLanguage, siteDecks } from '../../tools/site/decks.ts'
import type { Site } from '../../tools/site/readSite.ts'
import { readSite } from '../../tools/site/readSite.ts'
import { textsOf } from '../../tools/words/textsOf.ts'
import { livingOf, numbSentences } from './changedCells.ts'
import { type Sentence, sentencesOfDecks } from './spoken.ts'
import { silentOf, untidyOf } from './tidySentences.ts'

let site: Site
let sentences: readonly Sentence[]
let decks: DecksByLanguage

beforeAll(async () => {
  site = await readSite('data')
  sentences = sentencesOfDecks(site.library, site.decks)
  decks = siteDecks(site)
})

const slides = (): readonly (ShownSlide & { readonly where: string })[] =>
  languages.flatMap((language) =>
    decks[language].flatMap((deck: ShownDeck) =>
      deck.slides.map((slide) => ({ ...slide, where: `${deck.id} ${slide.id} ${language}` })),
    ),
  )

const wordCount = (paragraphs: readonly string[]): number =>
  paragraphs.join(' ').split(/\s+/).filter(Boolean).length

describe('the living text of presentations', () => {
  test('every sentence can be spoken in both languages', () => {
    expect(silentOf(sentences)).toEqual([])
  })

  test('no text of a deck is left out', () => {
    const written = [...site.decks].flatMap(([id, deck]) =>
      textsOf(deck).map(({ path, language }) => `data/decks/${id}.json ${path} ${language}`),
    )
    expect(sentences.map(({ file, place, language }) => `${file} ${place} ${language}`).sort()).toEqual(
      written.sort(),
    )
    expect(written.length).toBeGreaterThan(150)
  })

  test('no sentence has an empty number, a double blank or a template left in it', () => {
    expect(untidyOf(sentences)).toEqual([])
  })

  test('a thousand changed cells change the sentences that stand on them, or are named', () => {
    const living = livingOf(sentences)
    expect(numbSentences(living, site.library, { draws: 1000, seed: 20_261_129 })).toEqual([])
  }, 120_000)

  test('every figure of a deck is used by one of its texts', () => {
    const idle = [...site.decks.values()].flatMap((deck) => {
      const words = JSON.stringify([deck.title, deck.description, deck.slides])
      const operands = JSON.stringify(Object.values(deck.figures))
      return Object.keys(deck.figures).filter(
        (name) => !new RegExp(`\\{${name}[.|}]`).test(words) && !operands.includes(`"${name}"`),
      )
    })
    expect(idle).toEqual([])
  })
})

describe('texts for a stage', () => {
  test('titles are short enough to be read from the back', () => {
    const long = slides().flatMap(({ where, steps }) =>
      steps.flatMap(({ title }) => (title.length > 95 ? [`${where}: ${title}`] : [])),
    )
    expect(long).toEqual([])
  })

  test('so are sentences, points and lines under a title', () => {
    const long = slides().flatMap(({ where, steps, paragraphs, subtitle = '' }) =>
      [...steps.map(({ sentence = '' }) => sentence), ...paragraphs, subtitle].flatMap((text) =>
        text.length > 140 ? [`${where}: ${text}`] : [],
      ),
    )
    expect(long).toEqual([])
  })

  test('the figure of a statement fits the screen in huge type', () => {
    const figures = slides().flatMap(({ figure }) => figure ?? [])
    expect(figures.length).toBeGreaterThan(4)
    expect(figures.filter((figure) => figure.length > 24)).toEqual([])
  })

  test('a speaker finds notes for every slide, neither too few nor a lecture', () => {
    const off = slides().flatMap(({ where, notes }) => {
      const count = wordCount(notes)
      return count < 40 || count > 120 ? [`${where}: ${count} words`] : []
    })
    expect(off).toEqual([])
  })

  test('every slide says how long it stands', () => {
    expect(slides().filter(({ seconds = 0 }) => seconds < 10 || seconds > 60)).toEqual([])
  })
})
