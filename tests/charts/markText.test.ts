import { describe, expect, it } from 'vitest'
import { markText } from '../../src/charts/markText.ts'
import type { Unit } from '../../src/model/unit.ts'
import { datum } from './timeSamples.ts'

const percent: Unit = { code: 'PC', multiplier: 0, decimals: 2 }
const euro: Unit = { code: 'EUR', multiplier: 9, decimals: 1 }

describe('markText', () => {
  it('says name, period and value, in tooltip and speech alike', () => {
    const text = markText({
      name: 'Michigan',
      datum: datum(6.25),
      unit: percent,
      language: 'en',
      period: '2024',
    })
    expect(text.heading).toBe('Michigan')
    expect(text.lines).toEqual(['2024: 6.25%'])
    expect(text.spoken).toBe('Michigan, 2024: 6.25%.')
  })

  it('spells the status out, and what the note says instead of the letter', () => {
    const first = datum(60.5, ['P'], ['first-release'])
    const text = markText({ name: 'Esportazioni', datum: first, unit: euro, language: 'it', period: '2024' })
    expect(text.lines).toEqual(['2024: 60,5\u00a0mld\u00a0€', 'prima diffusione'])
    expect(markText({ name: 'x', datum: datum(1, ['P']), unit: percent, language: 'en' }).lines[1]).toBe(
      'provisional',
    )
  })

  it('says why there is no number', () => {
    const text = markText({
      name: 'Mirafiori',
      datum: datum('not-published'),
      unit: percent,
      language: 'en',
      period: '2020',
    })
    expect(text.spoken).toBe('Mirafiori, 2020: not published.')
  })

  it('says the rank, and that it is shared', () => {
    const rank = { rank: 9, of: 27, tied: true }
    const text = markText({
      name: 'Piedmont',
      datum: datum(2.13),
      unit: percent,
      language: 'en',
      period: '2023',
      rank,
    })
    expect(text.spoken).toBe('Piedmont, 2023: 2.13%. Joint 9th of 27.')
  })

  it('says "at least" of a floor', () => {
    const text = markText({ name: 'Michigan', datum: datum(7, [], ['floor']), unit: percent, language: 'en' })
    expect(text.lines).toEqual(['at least 7.00%'])
  })

  it('says of a claim that it is one', () => {
    const text = markText({ name: 'over 10%', datum: datum(10), unit: percent, language: 'it', claim: true })
    expect(text.claim).toBe(true)
    expect(text.spoken).toContain('Un’affermazione, non una statistica.')
  })

  it('ends with the notes, each a sentence', () => {
    const noted = { ...datum(1), notes: ['union counts', 'Without vans.'] }
    expect(markText({ name: 'x', datum: noted, unit: percent, language: 'en' }).spoken).toBe(
      'x: 1.00%. Union counts. Without vans.',
    )
  })
})
