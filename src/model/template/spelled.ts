import type { Language } from '../text.ts'

const cardinals: Readonly<Record<Language, string>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve',
  it: 'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici',
}

/** A whole number up to twelve in letters; undefined for any other. */
export const spelledText = (value: number, language: Language): string | undefined =>
  cardinals[language].split(' ')[value]
