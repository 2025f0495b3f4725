import { messagesOf } from '../../i18n/messages.ts'
import { dateText } from '../../model/dateText.ts'
import type { Language } from '../../model/text.ts'

/** "Tuesday 22 April 2025", "martedì 22 aprile 2025", of an ISO day. */
export function dayText(date: string, language: Language): string {
  const { weekdays } = messagesOf(language).charts.timeline
  const weekday = weekdays[new Date(date).getUTCDay()] ?? ''
  return `${weekday} ${dateText(date, language)}`
}
