import { longMonths, shortMonths } from './monthNames.ts'
import { type Period, parsePeriod } from './period.ts'
import type { Language } from './text.ts'

const quarters = {
  en: ['first', 'second', 'third', 'fourth'],
  it: ['primo', 'secondo', 'terzo', 'quarto'],
} as const

/** short: 2023, Q4 2023, Jul 2023, Jan–Sep 2024. spoken: fourth quarter of 2023, July 2023, January to September 2024.
 *  in: as after a verb, with its preposition: in 2023, in July 2023, from January to September 2024. */
export type PeriodForm = 'short' | 'spoken' | 'in'

/** First and last month of a period, 0–11, with their years. */
function span(period: Period) {
  const first = period.month - 1
  const last = first + period.months - 1
  return { first, last: last % 12, year: period.year, lastYear: period.year + Math.floor(last / 12) }
}

function shortText(period: Period, language: Language): string {
  const { first, last, year, lastYear } = span(period)
  const month = (index: number) => shortMonths[language][index] ?? ''
  if (period.kind === 'quarter')
    return language === 'en' ? `Q${first / 3 + 1} ${year}` : `${first / 3 + 1}º trim. ${year}`
  if (period.months === 1) return `${month(first)} ${year}`
  if (year === lastYear) return `${month(first)}–${month(last)} ${year}`
  return `${month(first)} ${year}–${month(last)} ${lastYear}`
}

/** @param to what stands between the ends of a range: " to ", "–". */
function spokenText(period: Period, language: Language, to: string): string {
  const { first, last, year, lastYear } = span(period)
  const month = (index: number) => longMonths[language][index] ?? ''
  const quarter = quarters[language][first / 3] ?? ''
  if (period.kind === 'year') return String(year)
  if (period.kind === 'quarter')
    return language === 'en' ? `${quarter} quarter of ${year}` : `${quarter} trimestre del ${year}`
  if (period.months === 1) return `${month(first)} ${year}`
  if (year === lastYear) return `${month(first)}${to}${month(last)} ${year}`
  return `${month(first)} ${year}${to}${month(last)} ${lastYear}`
}

// "ad aprile", "ad agosto": before the same vowel only, so that it is "a ottobre".
const toMonth = (period: Period): string => (/^a/.test(longMonths.it[span(period).last] ?? '') ? 'ad' : 'a')

function inText(period: Period, language: Language): string {
  const isRange = period.kind === 'range' && period.months > 1
  if (language === 'en') {
    const spoken = spokenText(period, language, ' to ')
    if (isRange) return `from ${spoken}`
    return period.kind === 'quarter' ? `in the ${spoken}` : `in ${spoken}`
  }
  const spoken = spokenText(period, language, ` ${toMonth(period)} `)
  if (isRange) return `da ${spoken}`
  return period.months >= 3 ? `nel ${spoken}` : `${toMonth(period)} ${spoken}`
}

/** A period as readers write it. The code itself where it is none. */
export function periodText(code: string, language: Language, form: PeriodForm = 'short'): string {
  const period = parsePeriod(code)
  if (!period) return code
  if (form === 'in') return inText(period, language)
  if (form === 'spoken') return spokenText(period, language, language === 'en' ? ' to ' : '–')
  return period.kind === 'year' ? String(period.year) : shortText(period, language)
}
