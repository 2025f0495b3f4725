import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EmbedFilter, EmbedOptions } from '../../../src/embed/embedAddress.ts'
import type { Offers } from '../../../src/engine/pageTypes.ts'
import { canTakeBack, type EmbedScope, scopeOfEmbed } from '../../../src/pages/embed/embedScope.ts'
import { choiceNames, noChoices, setNames } from '../../../src/state/choices.ts'

const two = [
  { code: 'a', label: 'A' },
  { code: 'b', label: 'B' },
]
const offers: Offers = {
  filters: ['areas', 'period', 'basis', 'partner', 'sector', 'indicator'],
  bases: ['per-head', 'index'],
  years: [2000, 2024],
  partners: two,
  sectors: two,
  indicators: two,
  logarithmic: true,
  slider: true,
}

const anyOptions: fc.Arbitrary<EmbedOptions> = fc
  .record({
    choices: fc.record({
      areas: fc.subarray(['ITC1', 'SK']),
      from: fc.option(fc.constant(2010), { nil: undefined }),
      to: fc.option(fc.constant(2020), { nil: undefined }),
      basis: fc.constantFrom(undefined, 'per-head' as const),
      partner: fc.constantFrom(undefined, 'a'),
      sector: fc.constantFrom(undefined, 'a'),
      indicator: fc.constantFrom(undefined, 'a'),
      scale: fc.constantFrom(undefined, 'log' as const),
    }),
    free: fc.subarray([...choiceNames]),
    hidden: fc.subarray([...choiceNames]),
  })
  .map(({ choices, free, hidden }) => ({
    theme: 'auto',
    choices,
    free,
    hidden: hidden.filter((name) => !free.includes(name)),
    title: true,
    source: true,
  }))

/** Filters that a reader gets something to set with. */
const changeable = ({ offers: given }: EmbedScope): readonly EmbedFilter[] =>
  choiceNames.filter((name) => {
    if (name === 'scale') return given.logarithmic
    if (name === 'partner') return given.partners.length > 0 || given.filters.includes(name)
    if (name === 'sector') return given.sectors.length > 0 || given.filters.includes(name)
    if (name === 'indicator') return given.indicators.length > 0 || given.filters.includes(name)
    return given.filters.includes(name) || (name === 'period' && given.slider)
  })

describe('an embed', () => {
  it('lets readers change what its author left free, and nothing else', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const scope = scopeOfEmbed(offers, options, false)
        expect(changeable(scope)).toEqual(choiceNames.filter((name) => options.free.includes(name)))
        expect(scope.changeable).toBe(options.free.length > 0)
      }),
    )
  })

  it('that is explored whole frees what is not set; what is set and not free stays locked', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const { choices, free, hidden } = options
        const locked = setNames(choices).filter((name) => !free.includes(name))
        const scope = scopeOfEmbed(offers, options, true)
        expect(scope.locked).toEqual(locked)
        expect(changeable(scope)).toEqual(
          choiceNames.filter(
            (name) => free.includes(name) || (!locked.includes(name) && !hidden.includes(name)),
          ),
        )
      }),
    )
  })

  it('with nothing set and nothing free only shows, until it is explored', () => {
    const options = {
      theme: 'auto',
      choices: noChoices,
      free: [],
      hidden: [],
      title: true,
      source: true,
    } as const
    expect(scopeOfEmbed(offers, options, false).changeable).toBe(false)
    expect(scopeOfEmbed(offers, options, true)).toMatchObject({ offers, locked: [], changeable: true })
  })

  it('knows whether its reader can take back anything of what is set', () => {
    const choices = { ...noChoices, areas: ['SK'], basis: 'per-head' as const }
    expect(canTakeBack({ locked: [], hidden: [] }, choices)).toBe(true)
    expect(canTakeBack({ locked: ['areas'], hidden: [] }, choices)).toBe(true)
    expect(canTakeBack({ locked: ['areas'], hidden: ['basis'] }, choices)).toBe(false)
    expect(canTakeBack({ locked: [], hidden: [] }, noChoices)).toBe(false)
  })
})
