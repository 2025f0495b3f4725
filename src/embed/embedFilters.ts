import type { Offers } from '../engine/pageTypes.ts'
import { type Choices, setNames, without } from '../state/choices.ts'
import type { EmbedFilter } from './embedAddress.ts'

/** Filters that an embed of a view can offer: those that can be set to more than one thing. */
export function embedFilters(offers: Offers): readonly EmbedFilter[] {
  const many = { partner: offers.partners, sector: offers.sectors, indicator: offers.indicators }
  return [
    ...offers.filters.filter((name) => {
      if (name === 'areas') return true
      if (name === 'basis') return offers.bases.length > 1
      if (name === 'period') return offers.years !== undefined
      return many[name].length > 1
    }),
    ...(offers.logarithmic ? (['scale'] as const) : []),
  ]
}

/** What of a page's choices concerns one view: its own filters, set to what it has. */
export function choicesFor(offers: Offers, choices: Choices): Choices {
  const filters = embedFilters(offers)
  const codes = { partner: offers.partners, sector: offers.sectors, indicator: offers.indicators }
  const concerns = (name: EmbedFilter): boolean => {
    if (!filters.includes(name)) return false
    if (name === 'basis') return offers.bases.some((basis) => basis === choices.basis)
    if (name === 'partner' || name === 'sector' || name === 'indicator')
      return codes[name].some(({ code }) => code === choices[name])
    return true
  }
  return setNames(choices)
    .filter((name) => !concerns(name))
    .reduce(without, choices)
}
