import { periodText } from './periodText.ts'
import type { Language } from './text.ts'

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', it: 'it-IT' }

/** A date as exactly as it is known: 28 April 2025, April 2025, 2025. What is no date ("n.d.") stands as it is. */
export function dateText(iso: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return periodText(iso, language, 'spoken')
  const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locales[language], form).format(new Date(iso))
}
