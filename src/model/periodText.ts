import { type Period, parsePeriod } from './period.ts'
import type { Language } from './text.ts'

const shortMonths = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  it: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
} as const

const longMonths = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  it: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
} as const

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

function spokenText(period: Period, language: Language): string {
  const { first, last, year, lastYear } = span(period)
  const month = (index: number) => longMonths[language][index] ?? ''
  const quarter = quarters[language][first / 3] ?? ''
  const to = language === 'en' ? 'to' : last === 3 || last === 7 ? 'ad' : 'a'
  if (period.kind === 'quarter')
    return language === 'en' ? `${quarter} quarter of ${year}` : `${quarter} trimestre del ${year}`
  if (period.months === 1) return `${month(first)} ${year}`
  if (year === lastYear) return `${month(first)} ${to} ${month(last)} ${year}`
  return `${month(first)} ${year} ${to} ${month(last)} ${lastYear}`
}

// "ad aprile" only before the same vowel, as newspapers write: "ad agosto", but "a ottobre".
const inMonth = (text: string): string => (text.startsWith('a') ? `ad ${text}` : `a ${text}`)

function inText(period: Period, language: Language): string {
  const spoken = period.kind === 'year' ? String(period.year) : spokenText(period, language)
  const isRange = period.kind === 'range' && period.months > 1
  if (language === 'en') {
    if (isRange) return `from ${spoken}`
    return period.kind === 'quarter' ? `in the ${spoken}` : `in ${spoken}`
  }
  if (isRange) return `da ${spoken}`
  return period.kind === 'year' || period.kind === 'quarter' ? `nel ${spoken}` : inMonth(spoken)
}

/** A period as readers write it. The code itself where it is none. */
export function periodText(code: string, language: Language, form: PeriodForm = 'short'): string {
  const period = parsePeriod(code)
  if (!period) return code
  if (form === 'in') return inText(period, language)
  if (period.kind === 'year') return String(period.year)
  return form === 'short' ? shortText(period, language) : spokenText(period, language)
}
