import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deckFileName, parseDeckFile, printDeckFile } from '../../../src/state/deck/deckFile.ts'
import { anyDeck, smallDeck } from './decks.ts'

function refusal(text: string) {
  const parsed = parseDeckFile(text)
  if (parsed.ok) throw new Error('it was read')
  return parsed.problem
}

describe('the file of a deck', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        expect(parseDeckFile(printDeckFile(deck))).toEqual({ ok: true, value: deck })
      }),
    )
  })

  it('can be read by people, and names no schema that is not beside it', () => {
    const text = printDeckFile({ ...smallDeck, $schema: '../schema/deck.json' })
    expect(text).toMatch(/^\{\n {2}"id": "own",\n/)
    expect(text).not.toContain('$schema')
  })

  it('may be one of the site’s own', async () => {
    const parsed = parseDeckFile(await readFile('data/decks/michigan.json', 'utf8'))
    expect(parsed.ok && parsed.value.id).toBe('own')
  })

  it('may begin with the mark that some editors put there', () => {
    expect(parseDeckFile(`\uFEFF${printDeckFile(smallDeck)}`).ok).toBe(true)
  })

  it('that is none is refused with what to do, in both languages', () => {
    expect(refusal('hello')).toMatchObject({
      path: '',
      what: { en: expect.stringMatching(/not hold JSON/), it: expect.stringMatching(/non contiene JSON/) },
      remedy: { en: expect.stringMatching(/“Export”/), it: expect.stringMatching(/«Esporta»/) },
    })
    expect(refusal('x'.repeat(1_000_001)).what.en).toMatch(/larger than 1 MB/)
  })

  it('has the place named where it does not fit', () => {
    const { slides, ...rest } = smallDeck
    expect(refusal(JSON.stringify(rest)).path).toBe('slides')
    expect(refusal(JSON.stringify({ ...rest, slides: [{ ...slides[0], view: 7 }] })).path).toBe(
      'slides.0.view',
    )
    expect(refusal(JSON.stringify({ ...rest, slides: [{ ...slides[0], note: 'a' }] })).path).toBe(
      'slides.0.note',
    )
    expect(refusal('null').path).toBe('')
  })

  it('is named for its title', () => {
    expect(deckFileName('Città & regioni: l’auto')).toBe('citta-regioni-l-auto.json')
    expect(deckFileName('車')).toBe('presentation.json')
  })
})
