import type { EmbedFilter } from '../../embed/embedAddress.ts'
import type { Offers, Option } from '../../engine/pageTypes.ts'
import { messagesOf } from '../../i18n/messages.ts'
import { areaName } from '../../model/areaNames.ts'
import type { Choices } from '../../state/choices.ts'
import type { PageContextValue } from '../PageContext.ts'

/** How filters are set, by filter; those that are not set are absent. */
export type SetTexts = Readonly<Partial<Record<EmbedFilter, string>>>

const labelIn = (options: readonly Option[], code: string): string =>
  options.find((option) => option.code === code)?.label ?? code

/** What is set, each in the words of the page's filters. */
export async function setTexts(choices: Choices, offers: Offers, value: PageContextValue): Promise<SetTexts> {
  const { language } = value.page
  const { filters } = messagesOf(language)
  const { areas, from, to, basis, baseYear, partner, sector, indicator, scale } = choices
  const list = areas.length > 0 ? await value.source.areas() : undefined
  const period =
    from !== undefined && to !== undefined
      ? filters.years(String(from), String(to))
      : from !== undefined
        ? filters.yearsFrom(String(from))
        : to !== undefined
          ? filters.yearsTo(String(to))
          : undefined
  const all: Readonly<Record<EmbedFilter, string | undefined>> = {
    areas:
      areas.length > 0
        ? areas.map((code) => (list ? areaName(list, code, language) : code)).join(', ')
        : undefined,
    period,
    basis:
      basis === 'index' ? `${filters.bases.index} ${baseYear ?? ''}`.trim() : basis && filters.bases[basis],
    partner: partner && labelIn(offers.partners, partner),
    sector: sector && labelIn(offers.sectors, sector),
    indicator: indicator && labelIn(offers.indicators, indicator),
    scale: scale && filters.log,
  }
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== undefined))
}
