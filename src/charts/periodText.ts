import { messagesOf } from '../i18n/messages.ts'
import { parsePeriod } from '../model/period.ts'
import type { Language } from '../model/text.ts'

/** A period as readers write it: 2023, Q4 2023, Jul 2023, Jan–Sep 2024, Oct 2023–Sep 2024. The code itself where it is
 *  none. */
export function periodText(code: string, language: Language): string {
  const period = parsePeriod(code)
  if (!period) return code
  const { months, quarter } = messagesOf(language).charts
  const month = (count: number) => months[count % 12] ?? ''
  const year = String(period.year)
  if (period.kind === 'year') return year
  if (period.kind === 'quarter') return quarter((period.month + 2) / 3, year)
  const first = period.month - 1
  const last = first + period.months - 1
  if (first === last) return `${month(first)} ${year}`
  if (last < 12) return `${month(first)}–${month(last)} ${year}`
  return `${month(first)} ${year}–${month(last)} ${period.year + Math.floor(last / 12)}`
}
