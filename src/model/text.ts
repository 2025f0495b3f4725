/** The languages in which everything is written. The first is the default. */
export const languages = ['en', 'it'] as const
export type Language = (typeof languages)[number]

/** A text in every language. */
export type Text = Readonly<Record<Language, string>>

export const isLanguage = (value: unknown): value is Language =>
  languages.some((language) => language === value)
