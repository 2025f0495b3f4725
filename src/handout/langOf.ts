import type { Language } from '../model/text.ts'

const langs: Readonly<Record<Language, string>> = { en: 'en-GB', it: 'it-IT' }

/** The language of a text as Office names it, so that it is spelled and spoken rightly. */
export const langOf = (language: Language): string => langs[language]
