import { describe, expect, it } from 'vitest'
import { choicesFor, embedFilters } from '../../src/embed/embedFilters.ts'
import type { Offers } from '../../src/engine/pageTypes.ts'

const none: Offers = {
  filters: [],
  bases: ['total'],
  partners: [],
  sectors: [],
  indicators: [],
  logarithmic: false,
  slider: false,
}
const two = [
  { code: 'A', label: 'a' },
  { code: 'B', label: 'b' },
]
const all: Offers = {
  filters: ['areas', 'period', 'basis', 'partner', 'sector', 'indicator'],
  bases: ['total', 'per-head'],
  years: [2000, 2023],
  partners: two,
  sectors: two,
  indicators: two,
  logarithmic: true,
  slider: false,
}

describe('filters of an embed', () => {
  it('are those that can be set to more than one thing', () => {
    expect(embedFilters(all)).toEqual([...all.filters, 'scale'])
    expect(embedFilters({ ...none, filters: all.filters })).toEqual(['areas'])
    expect(embedFilters(none)).toEqual([])
  })
})

describe('choices for a view', () => {
  const choices = {
    areas: ['X'],
    from: 2001,
    basis: 'index',
    baseYear: 2015,
    partner: 'A',
    sector: 'C',
    scale: 'log',
  } as const

  it('are those of the page that concern it', () => {
    expect(choicesFor(all, { ...choices, basis: 'per-head', baseYear: undefined })).toMatchObject({
      areas: ['X'],
      from: 2001,
      basis: 'per-head',
      partner: 'A',
      scale: 'log',
    })
    expect(choicesFor(none, choices)).toMatchObject({ areas: [] })
    expect(Object.values(choicesFor(none, choices)).filter((one) => one !== undefined)).toEqual([[]])
  })

  it('leave out what the view does not have, a base year with its basis', () => {
    const kept = choicesFor(all, choices)
    expect(kept.sector).toBeUndefined()
    expect(kept.basis).toBeUndefined()
    expect(kept.baseYear).toBeUndefined()
  })
})
