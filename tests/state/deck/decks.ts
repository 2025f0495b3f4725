import fc from 'fast-check'
import { type Deck, deckSchema } from '../../../src/data/deckSchema.ts'
import { parseOrRefuse } from '../../../src/data/parseWith.ts'
import type { Text } from '../../../src/model/text.ts'
import { literal } from '../../../src/state/deck/ownDeck.ts'

/** A deck of a chart, a map, a claim and an end, by their ids. */
export const smallDeck: Deck = {
  id: 'own',
  title: literal('Cars'),
  description: literal('Cars'),
  figures: {},
  slides: [
    { id: 'chart-1', kind: 'chart', view: 'gdp-as-state', choices: 'areas=ITC1,SK', steps: [] },
    { id: 'map-1', kind: 'map', view: 'auto-share-map', steps: [] },
    { id: 'claim-1', kind: 'claim', claim: 'b2-gdp' },
    { id: 'end-1', kind: 'end', title: literal('Thank you') },
  ],
}

const word = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
const text: fc.Arbitrary<Text> = fc.oneof(word.map(literal), fc.record({ en: word, it: word }))
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,4}){0,2}$/)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const common = {
  id,
  notes: maybe(text),
  seconds: maybe(fc.integer({ min: 2, max: 3600 })),
}
const choices = maybe(fc.constantFrom('', 'areas=ITC1,SK&period=2010..2023', 'basis=per-head'))
const marks = maybe(fc.array(word, { maxLength: 3 }))
const step = fc.record({ choices, highlight: marks, title: maybe(text), sentence: maybe(text) })
const chart = {
  ...common,
  view: id,
  choices,
  title: maybe(text),
  sentence: maybe(text),
  highlight: marks,
  steps: fc.array(step, { maxLength: 3 }),
}
const one = fc.record({ view: id, choices })
const slide = fc.oneof(
  fc.record({ ...common, kind: fc.constant('title'), title: text, subtitle: maybe(text) }),
  fc.record({ ...common, kind: fc.constant('statement'), figure: text, sentence: text }),
  fc.record({ ...chart, kind: fc.constantFrom('chart', 'map') }),
  fc.record({
    ...common,
    kind: fc.constant('two-charts'),
    title: text,
    charts: fc.tuple(one, one),
    sentence: maybe(text),
  }),
  fc.record({ ...common, kind: fc.constant('claim'), claim: id }),
  fc.record({
    ...common,
    kind: fc.constant('text'),
    title: text,
    points: fc.array(text, { minLength: 1, maxLength: 6 }),
  }),
  fc.record({ ...common, kind: fc.constant('end'), title: text, text: maybe(text) }),
)
const figures = fc.constantFrom(
  {},
  { share: { value: { dataset: 'us-state-gdp', at: { en: 'a' } } } },
  { en: { sum: ['a', 'b'] } },
)

/** Any deck of a reader's own, as its file or address would be parsed. */
export const anyDeck: fc.Arbitrary<Deck> = fc
  .record({
    id: fc.constant('own'),
    title: text,
    description: text,
    figures,
    slides: fc.uniqueArray(slide, { minLength: 1, maxLength: 8, selector: (made) => made.id }),
  })
  .map((made) => parseOrRefuse(deckSchema, JSON.parse(JSON.stringify(made))))
