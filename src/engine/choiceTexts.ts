import { messagesOf } from '../i18n/messages.ts'
import { areaName } from '../model/areaNames.ts'
import type { Language } from '../model/text.ts'
import type { Choices } from '../state/choices.ts'
import type { Library } from './library.ts'
import type { ModelContext } from './models/context.ts'
import type { Scope } from './scope.ts'

/** The choices as a reader would say them: "Slovakia, Hungary; 1990–1995". */
export function choicesText(choices: Choices, library: Library, language: Language): string {
  const { filters } = messagesOf(language)
  const { from, to } = choices
  const period =
    from !== undefined && to !== undefined
      ? filters.years(String(from), String(to))
      : from !== undefined
        ? filters.yearsFrom(String(from))
        : to !== undefined
          ? filters.yearsTo(String(to))
          : ''
  const parts = [
    choices.areas.map((code) => areaName(library.areas, code, language)).join(', '),
    period,
    choices.basis === undefined ? '' : filters.bases[choices.basis],
    choices.sector ?? '',
    choices.partner === undefined ? '' : areaName(library.areas, choices.partner, language),
  ]
  return parts.filter((part) => part !== '').join('; ')
}

/** Why choices change nothing here, or not all, one sentence each. */
export function noticeTexts(
  { notices, missing }: Pick<Scope, 'notices' | 'missing'>,
  library: Library,
  language: Language,
): readonly string[] {
  const { filters, panels } = messagesOf(language)
  const names = missing.map((code) => areaName(library.areas, code, language)).join(', ')
  return [
    ...notices.map((notice) => `${filters[notice.filter]}: ${panels.notApplied[notice.reason]}`),
    ...(missing.length > 0 ? [`${filters.areas}: ${panels.areasMissing(names)}`] : []),
  ]
}

/** Says which year is the base where the reader's has no figures. */
export function baseNotice({ honoured, prepared, language }: ModelContext): readonly string[] {
  const base = prepared.flatMap((one) => one.series)[0]?.indicator.unit.base
  const wished = honoured.baseYear
  if (honoured.basis !== 'index' || wished === undefined || base === undefined || base === String(wished))
    return []
  const { filters, panels } = messagesOf(language)
  return [`${filters.baseYear}: ${panels.baseReplaced(String(wished), base)}`]
}
