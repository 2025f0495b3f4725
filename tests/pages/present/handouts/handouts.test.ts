import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ShownStep } from '../../../../src/engine/deck/shownDeck.ts'
import { deckAddress, slideAddress } from '../../../../src/pages/present/deckAddress.ts'
import { fillSheets } from '../../../../src/pages/present/handouts/fillSheets.ts'
import { numberSources, numbersIn } from '../../../../src/pages/present/handouts/numberSources.ts'
import { paperFormats } from '../../../../src/pages/present/handouts/paperFormats.ts'
import { printedSteps } from '../../../../src/pages/present/handouts/printedSteps.ts'
import { toSheets } from '../../../../src/pages/present/handouts/toSheets.ts'
import { builtSite } from './siteDecks.ts'

describe('states on paper', () => {
  const step = (over: Partial<ShownStep>): ShownStep => ({
    models: [0],
    choices: [''],
    highlight: [],
    title: 'T',
    ...over,
  })

  test('of states that only point, the last is printed', () => {
    expect(
      printedSteps({ steps: [step({}), step({ highlight: ['A'] }), step({ highlight: ['B'] })] }),
    ).toEqual([2])
  })

  test('another chart, title or sentence is another picture', () => {
    expect(printedSteps({ steps: [step({}), step({ models: [1] })] })).toEqual([0, 1])
    expect(printedSteps({ steps: [step({}), step({ title: 'U' })] })).toEqual([0, 1])
    expect(printedSteps({ steps: [step({}), step({ sentence: 'S' }), step({ sentence: 'S' })] })).toEqual([
      0, 2,
    ])
  })
})

describe('sheets', () => {
  test('hold every block once, in order, and no more than has room', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 900 }))
    fc.assert(
      fc.property(heights, fc.integer({ min: 100, max: 1000 }), (blocks, room) => {
        const sheets = fillSheets(blocks, room)
        expect(sheets.flat()).toEqual(blocks.map((_, index) => index))
        for (const sheet of sheets) {
          const sum = sheet.reduce((total, index) => total + (blocks[index] ?? 0), 0)
          expect(sum <= room || sheet.length === 1).toBe(true)
        }
      }),
    )
  })

  test('begin anew only where there is no room', () => {
    expect(fillSheets([50, 50, 1], 100)).toEqual([[0, 1], [2]])
    expect(fillSheets([], 100)).toEqual([])
  })

  test('of two columns side by side are as many as the longer needs', () => {
    const block = (key: string, height: number) => ({ key, height, node: null })
    const flow = {
      key: 'a',
      address: 'x',
      columns: [
        { width: 10, blocks: [block('p', 90), block('q', 90)] },
        { width: 5, blocks: [block('n', 10)] },
      ],
    }
    const sheets = toSheets([flow], { height: 120, padding: 5, foot: 10 }, () => 0)
    expect(sheets.map(({ columns }) => columns.map(({ blocks }) => blocks.map(({ key }) => key)))).toEqual([
      [['p'], ['n']],
      [['q'], []],
    ])
  })

  test('have room for a whole slide in every form', () => {
    for (const forms of Object.values(paperFormats))
      for (const { width, height, padding, foot, picture, beside = 0 } of Object.values(forms)) {
        expect(picture + beside).toBeLessThanOrEqual(width - 2 * padding)
        expect((picture * 9) / 16).toBeLessThanOrEqual(height - 2 * padding - foot)
        expect(picture).toBeGreaterThan(600)
      }
  })
})

describe('sources at the end', () => {
  const line = (text: string, vintage: string) => ({ text, vintages: [vintage], licence: '' })

  test('are numbered in the order of the slides, each once, with all its dates and slides', () => {
    const slides = [
      { sources: [line('B', '2025')] },
      { sources: [] },
      { sources: [line('A', '2024'), line('B', '2023')] },
    ]
    const found = numberSources({ slides: slides.map((slide) => ({ ...blank, ...slide })) })
    expect(found.map(({ number, text, slides: on }) => [number, text, on])).toEqual([
      [1, 'B', [1, 3]],
      [2, 'A', [3]],
    ])
    expect(found[0]?.vintages).toEqual(['2023', '2025'])
    expect(numbersIn('A; C', found)).toBe('2')
    expect(numbersIn('', found)).toBe('')
  })

  test('of the site’s own decks are all there', () => {
    for (const deck of builtSite()) {
      const named = new Set(numberSources(deck).map(({ text }) => text))
      const texts = deck.slides.flatMap(({ sources }) => sources.map(({ text }) => text))
      expect(texts.length).toBeGreaterThan(0)
      expect([...named].sort()).toEqual([...new Set(texts)].sort())
    }
  })

  const blank = {
    id: 's',
    kind: 'text',
    title: 'T',
    paragraphs: [],
    views: [],
    models: [],
    steps: [],
    notes: [],
    figures: [],
  } as const
})

describe('addresses', () => {
  test('of a deck are those of its start, without how it is shown just now', () => {
    expect(deckAddress({}, 'https://example.org/present/a/?stage&theme=dark&loop=5&deck=1.x#b.2')).toBe(
      'https://example.org/present/a/?deck=1.x',
    )
  })

  test('of a deck that is a file are those it came from', () => {
    const saved = { from: 'https://example.org/present/a/', languages: ['en'] as const }
    expect(deckAddress({ saved }, 'file:///tmp/a.html?stage#b')).toBe('https://example.org/present/a/')
  })

  test('of a slide name it, and its state from the second on', () => {
    expect(slideAddress('https://example.org/', ['a', 'b'], 1)).toBe('https://example.org/#b')
    expect(slideAddress('https://example.org/', ['a', 'b'], 1, 2)).toBe('https://example.org/#b.3')
  })
})
