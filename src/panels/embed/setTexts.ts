import type { EmbedFilter } from '../../embed/embedAddress.ts'
import type { Offers, Option } from '../../engine/pageTypes.ts'
import { messagesOf } from '../../i18n/messages.ts'
import type { Areas } from '../../model/area.ts'
import { areaName } from '../../model/areaNames.ts'
import type { Language } from '../../model/text.ts'
import type { Choices } from '../../state/choices.ts'

/** Names of what some filters can be set to. */
export type OptionNames = Pick<Offers, 'partners' | 'sectors' | 'indicators'>

/** How filters are set, by filter, in the order in which an embed shows them; several texts where several areas are chosen.
 *  Those that are not set are absent. */
export type SetTexts = Readonly<Partial<Record<EmbedFilter, readonly string[]>>>

const labelIn = (options: readonly Option[], code: string): string =>
  options.find((option) => option.code === code)?.label ?? code

/** What is set, each in the words of the filters.
 *  @param offers in the same language.
 *  @param list of areas, where it could be had. */
export function setTexts(
  choices: Choices,
  offers: OptionNames,
  list: Areas | undefined,
  language: Language,
): SetTexts {
  const { filters } = messagesOf(language)
  const { areas, from, to, basis, baseYear, partner, sector, indicator, scale } = choices
  const period =
    from !== undefined && to !== undefined
      ? filters.years(String(from), String(to))
      : from !== undefined
        ? filters.yearsFrom(String(from))
        : to !== undefined
          ? filters.yearsTo(String(to))
          : undefined
  const all: Readonly<Record<EmbedFilter, readonly (string | undefined)[]>> = {
    areas: areas.map((code) => (list ? areaName(list, code, language) : code)),
    period: [period],
    basis: [
      basis === 'index' ? `${filters.bases.index} ${baseYear ?? ''}`.trim() : basis && filters.bases[basis],
    ],
    sector: [sector && labelIn(offers.sectors, sector)],
    partner: [partner && labelIn(offers.partners, partner)],
    indicator: [indicator && labelIn(offers.indicators, indicator)],
    scale: [scale && filters.log],
  }
  return Object.fromEntries(
    Object.entries(all)
      .map(([name, texts]) => [name, texts.filter((text) => text !== undefined)] as const)
      .filter(([, texts]) => texts.length > 0),
  )
}
