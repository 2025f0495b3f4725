import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { deckSchema } from '../../../src/data/deckSchema.ts'
import { languages } from '../../../src/model/text.ts'
import { readSite, type Site } from '../../../tools/site/readSite.ts'
import { after, before, deckOf, show, text } from './deckOf.ts'

let site: Site
beforeAll(async () => {
  site = await readSite('data')
})

describe('the decks of the project', () => {
  const ids = ['michigan', 'as-a-state']

  test.each(ids.flatMap((id) => languages.map((language) => [id, language] as const)))(
    '%s is shown completely in %s, with nothing to complain of',
    (id, language) => {
      const deck = site.decks.get(id)
      if (!deck) throw new Error(`no deck ${id}`)
      const shown = show(site, deck, language)
      expect(shown.problems).toEqual([])
      expect(shown.deck.slides.map(({ id, kind }) => `${id} ${kind}`)).toEqual(
        deck.slides.map(({ id, kind }) => `${id} ${kind}`),
      )
      for (const [index, slide] of shown.deck.slides.entries()) {
        const asked = deck.slides[index]
        expect(slide.title).not.toBe('')
        expect(slide.steps.length).toBe(asked && 'steps' in asked ? asked.steps.length + 1 : 1)
        for (const step of slide.steps) {
          expect(step.title).not.toBe('')
          expect(step.models.map((model) => slide.models[model]?.id)).toEqual(slide.views)
        }
      }
    },
  )

  test('have slides of every kind, with steps that highlight, add series and move the year', () => {
    const slides = [...site.decks.values()].flatMap((deck) => deck.slides)
    expect(new Set(slides.map(({ kind }) => kind))).toEqual(
      new Set(['title', 'statement', 'chart', 'map', 'two-charts', 'claim', 'text', 'end']),
    )
    const steps = slides.flatMap((slide) => ('steps' in slide ? slide.steps : []))
    expect(steps.some(({ highlight = [] }) => highlight.length > 0)).toBe(true)
    expect(steps.some(({ choices = '' }) => choices.startsWith('areas='))).toBe(true)
    expect(steps.some(({ choices = '' }) => choices.startsWith('period='))).toBe(true)
  })
})

test('the deck that the documentation shows whole is shown without complaint', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/adding-a-deck.md', 'utf8')) ?? []
  const deck = v.parse(deckSchema, JSON.parse(example))
  for (const language of languages) {
    const shown = show(site, deck, language)
    expect(shown.problems).toEqual([])
    expect(shown.deck.slides.map(({ kind }) => kind)).toEqual(['statement', 'chart', 'claim', 'end'])
  }
})

describe('a deck with an error', () => {
  const chart = { id: 'it', kind: 'chart', view: 'gdp-as-state' }
  const statement = { id: 'it', kind: 'statement', figure: text('{share}'), sentence: text('of something') }

  test.each([
    ['a missing view', { ...chart, view: 'nowhere' }, 'view', 'There is no view "nowhere".'],
    ['an unknown claim', { id: 'it', kind: 'claim', claim: 'z9' }, 'claim', 'There is no claim "z9".'],
    ['a map that is none', { ...chart, kind: 'map' }, 'view', 'The view "gdp-as-state" is no map.'],
    [
      'a map that there is not',
      { ...chart, kind: 'map', view: 'nowhere' },
      'view',
      'There is no view "nowhere".',
    ],
    [
      'choices without figures',
      { ...chart, choices: 'period=1960' },
      'choices',
      '"gdp-as-state" draws nothing',
    ],
    [
      'a step without figures',
      { ...chart, steps: [{ choices: 'period=1960' }] },
      'steps.0.choices',
      'draws nothing',
    ],
    [
      'a statement of an unknown figure',
      { ...statement, figure: text('{none}') },
      'figure.en',
      'figure "none"',
    ],
    [
      'a second chart that is missing',
      {
        id: 'it',
        kind: 'two-charts',
        title: text('Both'),
        charts: [{ view: 'gdp-as-state' }, { view: 'nowhere' }],
      },
      'charts.1.view',
      'There is no view "nowhere".',
    ],
  ])('%s: the slide says why, the others are shown', (_, slide, path, what) => {
    const { deck, problems } = show(site, deckOf(before, slide, after))
    expect(problems.map((problem) => problem.path)).toEqual([`slides.1.${path}`])
    expect(problems[0]?.what.en).toContain(what)
    expect(deck.slides.map(({ kind }) => kind)).toEqual(['title', 'problem', 'chart'])
    expect(deck.slides[1]?.title).toBe('it')
    expect(deck.slides[1]?.paragraphs).toEqual([problems[0]?.what.en, problems[0]?.remedy.en])
    expect(deck.slides[2]?.models.length).toBe(1)
  })

  test.each([
    ['an unknown area', { ...chart, choices: 'areas=ITC1,XX' }, 'choices', '"XX" is not an area.'],
    [
      'choices not understood',
      { ...chart, choices: 'period=soon' },
      'choices',
      'not understood: "period=soon"',
    ],
    ['a parameter that there is not', { ...chart, choices: 'colour=red' }, 'choices', '"colour=red"'],
    [
      'choices that the view has not',
      { ...chart, choices: 'basis=share' },
      'choices',
      'cannot be shown as chosen',
    ],
    ['an unknown highlight', { ...chart, highlight: ['ITC1', 'XX'] }, 'highlight', 'is called "XX"'],
    [
      'one in a step',
      { ...chart, steps: [{ highlight: ['XX'] }, {}] },
      'steps.0.highlight',
      'is called "XX"',
    ],
    [
      'a template that cannot be read',
      { ...chart, sentence: text('In {share') },
      'sentence.en',
      'a brace stands alone',
    ],
    [
      'a sentence of an unknown figure',
      { ...chart, sentence: text('{none}') },
      'sentence.en',
      'figure "none"',
    ],
    [
      'a title of a step',
      { ...chart, steps: [{ title: text('{share|il}') }] },
      'steps.0.title.en',
      'the format does not fit',
    ],
    ['notes', { ...chart, notes: text('{none}') }, 'notes.en', 'figure "none"'],
  ])('%s: named, and the slide is shown without it', (_, slide, path, what) => {
    const { deck, problems } = show(site, deckOf(before, slide, after))
    expect(problems.map((problem) => problem.path)).toEqual([`slides.1.${path}`])
    expect(problems[0]?.what.en).toContain(what)
    expect(deck.slides.map(({ kind }) => kind)).toEqual(['title', 'chart', 'chart'])
    expect(deck.slides[1]?.models.length).toBe(1)
    expect(deck.slides[1]?.steps.at(-1)?.title).toContain('Piedmont')
  })

  test('two slides of one name: the second is named, both are shown', () => {
    const { deck, problems } = show(site, deckOf(before, after, before))
    expect(problems.map(({ path, what }) => [path, what.en])).toEqual([
      ['slides.2.id', 'Two slides are called "before".'],
    ])
    expect(deck.slides.map(({ kind }) => kind)).toEqual(['title', 'chart', 'title'])
  })

  test('every problem has a remedy, in both languages', () => {
    const broken = deckOf(
      { ...chart, view: 'nowhere', notes: text('{none}') },
      { ...chart, choices: 'areas=XX,ITC1&period=soon', highlight: ['XX'] },
      { id: 'it', kind: 'claim', claim: 'z9' },
    )
    const { problems } = show(site, broken, 'it')
    expect(problems.length).toBe(8)
    for (const { what, remedy } of problems)
      for (const words of [what.en, what.it, remedy.en, remedy.it]) expect(words).toMatch(/[.?]$/)
  })

  test('says why on the slide in the language of the deck', () => {
    const { deck } = show(site, deckOf({ ...chart, view: 'nowhere' }), 'it')
    expect(deck.slides[0]?.paragraphs).toEqual([
      'Il grafico «nowhere» non esiste.',
      'Correggere il nome: i grafici disponibili sono in data/views.',
    ])
  })
})

describe('steps of a slide', () => {
  const slide = {
    id: 'it',
    kind: 'chart',
    view: 'michigan-auto-share',
    sentence: text('First'),
    steps: [
      { highlight: ['US-IN'] },
      { choices: 'areas=US-MI,US-OH', highlight: [], title: text('Then'), sentence: text('Second') },
      { choices: '' },
    ],
  }

  test('keep what they do not change', () => {
    const steps = show(site, deckOf(slide)).deck.slides[0]?.steps ?? []
    expect(steps.map(({ highlight }) => highlight)).toEqual([[], ['US-IN'], [], []])
    expect(steps.map(({ sentence }) => sentence)).toEqual(['First', 'First', 'Second', 'Second'])
    expect(steps.map(({ choices }) => choices)).toEqual([[''], [''], ['?areas=US-MI,US-OH'], ['']])
    expect(steps.slice(2).map(({ title }) => title)).toEqual(['Then', 'Then'])
    expect(steps[0]?.title).toContain('of Michigan’s GDP')
  })

  test('draw every chart once', () => {
    const shown = show(site, deckOf(slide)).deck.slides[0]
    expect(shown?.models.length).toBe(2)
    expect(shown?.steps.map(({ models }) => models)).toEqual([[0], [0], [1], [0]])
  })
})

describe('a deck that a reader made', () => {
  const typed = deckOf(
    { id: 'a', kind: 'statement', figure: text('{share} 7%'), sentence: text('of {nothing}, as typed') },
    {
      id: 'b',
      kind: 'chart',
      view: 'gdp-as-state',
      title: text('My {title}'),
      notes: text('Say {this}.\n\nThen that.'),
    },
    { id: 'c', kind: 'text', title: text('{'), points: [text('}')] },
  )

  test('shows braces and digits as they were typed', () => {
    const { deck, problems } = show(site, typed, 'en', true)
    expect(problems).toEqual([])
    expect(deck.slides.map(({ title }) => title)).toEqual(['of {nothing}, as typed', 'My {title}', '{'])
    expect(deck.slides[0]?.figure).toBe('{share} 7%')
    expect(deck.slides[1]?.notes).toEqual(['Say {this}.', 'Then that.'])
    expect(deck.slides[2]?.paragraphs).toEqual(['}'])
  })

  test('draws live charts, and quotes none of the typed words as published', () => {
    const { deck } = show(site, typed, 'en', true)
    expect(deck.slides[1]?.models[0]?.type).toBe('bars')
    expect(deck.slides[0]?.figures).toEqual([])
    expect(deck.slides[0]?.sources).toEqual([])
  })
})
