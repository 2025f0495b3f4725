import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../src/engine/library.ts'
import { figureContext } from '../../src/engine/words.ts'
import { type ReadClaim, readClaim } from '../../src/model/claim/readClaim.ts'
import type { Language } from '../../src/model/text.ts'
import { readSite } from '../../tools/site/readSite.ts'

let library: Library

beforeAll(async () => {
  library = (await readSite('data')).library
})

function read(id: string, language: Language = 'en'): ReadClaim {
  const claim = library.claims.get(id)
  if (!claim) throw new Error(`no claim ${id}`)
  return readClaim(claim, figureContext(library), language)
}
const said = (rendered: ReadClaim['measured']) => (rendered.ok ? rendered.text.replaceAll('\u00a0', ' ') : '')

describe('the claims of the two texts', () => {
  test.each([
    ['a1-exports-michigan', 'cannot-be-checked', 'judgement'],
    ['a2-piedmont-part', 'contradicted', 'rule'],
    ['a3-gdp-share', 'depends-on-definition', 'rule'],
    ['a4-workers', 'depends-on-definition', 'rule'],
    ['a5-plants', 'plausible', 'rule'],
    ['a6-parts-deficit', 'not-verified', 'rule'],
    ['a7-first-partner', 'holds', 'rule'],
    ['b1-population', 'roughly-holds', 'rule'],
    ['b2-gdp', 'partly-holds', 'rule'],
    ['b3-gdp-per-head', 'does-not-hold', 'rule'],
    ['b4-area', 'partly-holds', 'rule'],
    ['b5-tourism', 'does-not-hold', 'rule'],
    ['b6-quality-of-life', 'cannot-be-checked', 'judgement'],
  ])('%s: %s, by %s', (id, verdict, by) => {
    expect(read(id).verdict).toEqual({ verdict, by })
  })

  test('the figures of the press in context are shown as such', () => {
    const context = [...library.claims.keys()].filter((id) => id.startsWith('it-'))
    expect(context.length).toBe(7)
    for (const id of context) {
      const { verdict } = read(id)
      expect('verdict' in verdict && verdict.verdict).toBe(
        id === 'it-natural-balance' ? 'plausible' : 'not-verified',
      )
    }
  })

  test('the headlines come in their order', () => {
    const headlines = [...library.claims.values()].filter(({ headline }) => headline !== undefined)
    headlines.sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0))
    expect(headlines.map(({ id }) => id)).toEqual([
      'a1-exports-michigan',
      'a3-gdp-share',
      'a4-workers',
      'b2-gdp',
      'b3-gdp-per-head',
      'b1-population',
    ])
  })

  test('say what the statistics say, in both languages', () => {
    expect(said(read('b1-population').measured)).toBe(
      '4,251,623 inhabitants at the start of 2024: 20th of 28, between Ireland and Croatia.',
    )
    expect(said(read('b1-population', 'it').measured)).toBe(
      '4.251.623 abitanti all’inizio del 2024: 20º su 28, tra l’Irlanda e la Croazia.',
    )
    expect(said(read('b3-gdp-per-head').measured)).toBe(
      '€36,686 per head in 2023: 12th of 28. Germany has 50,254 (8th), Austria 51,822 (5th).',
    )
    expect(said(read('a3-gdp-share', 'it').measured)).toContain('il 6,25% del PIL dello Stato nel 2024')
    expect(said(read('a5-plants').measured)).toContain('At least 735 establishments in 2021')
  })
})
