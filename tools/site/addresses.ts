import type { Language } from '../../src/model/text.ts'

/* Where everything stands, relative to the site's root. */

/** The address of a file or page in a language: Italian ones stand under it/. */
export const inLanguage = (language: Language, path: string): string =>
  language === 'en' ? path : `${language}/${path}`

/** A view with all that can be done with it. */
export const exploreAddress = (language: Language, view: string): string =>
  inLanguage(language, `explore/${view}/`)

/** A view or a claim as it stands in somebody else's page. */
export const embedAddress = (language: Language, id: string): string => inLanguage(language, `embed/${id}/`)

/** What a content system asks for to show a view or a claim. */
export const oembedAddress = (language: Language, id: string): string =>
  inLanguage(language, `api/oembed/${id}.json`)

/** The drawing of a view. */
export const pictureAddress = (language: Language, view: string): string =>
  inLanguage(language, `api/views/${view}.svg`)

/** A view or a claim as HTML that stands in any article. */
export const figureAddress = (language: Language, id: string): string =>
  inLanguage(language, `api/figures/${id}.html`)

/** The picture that a link to a view or a claim is shown with. */
export const cardAddress = (language: Language, id: string): string =>
  inLanguage(language, `api/og/${id}.png`)
