import { longMonths, shortMonths } from './monthNames.ts'
import { periodText } from './periodText.ts'
import type { Language } from './text.ts'

/** A date as exactly as it is known: 28 April 2025, April 2025, 2025; short: 28 Apr 2025. What is no date ("n.d.") stands
 *  as it is. */
export function dateText(iso: string, language: Language, form: 'long' | 'short' = 'long'): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!found) return periodText(iso, language, form === 'long' ? 'spoken' : 'short')
  const [year = '', month = '', day = ''] = found.slice(1)
  const months = form === 'long' ? longMonths : shortMonths
  const shown = language === 'it' && day === '01' && form === 'long' ? '1º' : String(Number(day))
  return [shown, months[language][Number(month) - 1] ?? '', year].join(form === 'long' ? ' ' : '\u00a0')
}
