import type { Language } from '../../model/text.ts'

/** Where a language's pages begin, relative to the site's root. */
export const prefixOf = (language: Language): string => (language === 'en' ? '' : `${language}/`)
