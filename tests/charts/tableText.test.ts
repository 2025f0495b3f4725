import { describe, expect, it } from 'vitest'
import { claimText } from '../../src/charts/tableText.ts'
import { spaced } from './spaced.ts'

const million = { code: 'EUR', multiplier: 6, decimals: 1 } as const
const billion = { code: 'EUR', multiplier: 9, decimals: 1 } as const
const people = { code: 'PS', multiplier: 0, decimals: 0 } as const

describe('a claim’s value in a table', () => {
  it('is in the column’s unit, with the claim’s words where they say it otherwise', () => {
    const claim = { id: 'c', label: 'GDP', value: 145_000, text: '€145 bn' }
    expect(spaced(claimText(claim, million, 'en'))).toBe('145,000 (claimed: €145 bn)')
    expect(spaced(claimText({ ...claim, text: '145 mld €' }, million, 'it'))).toBe(
      '145.000 (dichiarato: 145 mld €)',
    )
    expect(spaced(claimText({ id: 'c', label: 'Jobs', value: 175, text: 'over 175' }, people, 'en'))).toBe(
      '175 (claimed: over 175)',
    )
  })
  it('does not say the same number twice', () => {
    expect(claimText({ id: 'c', label: 'Births', value: 950, text: '950 persons' }, people, 'en')).toBe(
      '950 (claimed)',
    )
    expect(claimText({ id: 'c', label: 'Exports', value: 1.1, text: '€1.1 bn' }, billion, 'en')).toBe(
      '1.1 (claimed)',
    )
    expect(claimText({ id: 'c', label: 'Exports', value: 1.1 }, billion, 'en')).toBe('1.1 (claimed)')
  })
})
