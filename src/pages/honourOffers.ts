import type { Offers } from '../engine/pageTypes.ts'
import type { PageData } from '../panels/pageData.ts'
import type { Address, AddressProblem } from '../state/url.ts'

const offersOf = (page: PageData): Offers | undefined => ('offers' in page ? page.offers : undefined)

/** An address without the codes that nothing on this page has, each said to be left out. */
export function honourOffers(address: Address, page: PageData): Address {
  const offers = offersOf(page)
  if (!offers) return address
  const known = {
    partner: offers.partners,
    sector: offers.sectors,
    indicator: offers.indicators,
  }
  const problems: AddressProblem[] = []
  let { choices } = address
  for (const name of ['partner', 'sector', 'indicator'] as const) {
    const code = choices[name]
    if (code === undefined || known[name].some((option) => option.code === code)) continue
    problems.push({ parameter: name, text: code, reason: 'not-understood' })
    choices = { ...choices, [name]: undefined }
  }
  return { ...address, choices, problems: [...address.problems, ...problems] }
}
