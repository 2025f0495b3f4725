import { messagesOf } from '../../i18n/messages.ts'
import type { Language } from '../../model/text.ts'

/** "Tuesday 22 April 2025", "martedì 22 aprile 2025", of an ISO day. Composed from messages, since the dates of browsers
 *  and of the build's runtime differ in their commas. */
export function dayText(date: string, language: Language): string {
  const { weekdays, longMonths } = messagesOf(language).charts.timeline
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
  const shown = language === 'it' && day === 1 ? '1º' : String(day)
  return `${weekday} ${shown} ${longMonths[month - 1] ?? ''} ${year}`
}

/** "22 Apr 2025", for tables. */
export function shortDayText(date: string, language: Language): string {
  const { months } = messagesOf(language).charts
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return `${day}\u00a0${months[month - 1] ?? ''}\u00a0${year}`
}
