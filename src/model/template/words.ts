import type { AreaKind } from '../area.ts'
import type { Language } from '../text.ts'
import { withIndefinite, withPlaceDefinite } from './englishArticle.ts'
import { withItalianArticle } from './italianArticle.ts'
import { withPlaceArticle } from './italianPlace.ts'
import {
  type EnglishArticle,
  englishArticles,
  type Format,
  type ItalianArticle,
  italianArticles,
  type Modifier,
  modifiers,
} from './template.ts'

/* What formats do to finished words: articles and capitals. */

const isEnglish = (text: string): text is EnglishArticle => englishArticles.some((one) => one === text)
const isItalian = (text: string): text is ItalianArticle => italianArticles.some((one) => one === text)
const isModifier = (text: string): text is Modifier => modifiers.some((one) => one === text)

export const has = (formats: readonly Format[], modifier: Modifier): boolean =>
  formats.some(({ format }) => isModifier(format) && format === modifier)

const withCapital = (text: string, formats: readonly Format[]): string =>
  has(formats, 'capital') ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text

/** The article that the formats ask for. */
const articleOf = (formats: readonly Format[]): EnglishArticle | ItalianArticle | undefined =>
  formats.map(({ format }) => format).find((format) => isEnglish(format) || isItalian(format))

/** A number's text with its article and capital. Undefined where the article is not of this language or kind. */
export function numberInText(
  text: string,
  formats: readonly Format[],
  language: Language,
): string | undefined {
  const article = articleOf(formats)
  if (article === undefined) return withCapital(text, formats)
  if (language === 'en' && article === 'a') return withCapital(withIndefinite(text), formats)
  if (language === 'it' && isItalian(article)) return withCapital(withItalianArticle(article, text), formats)
  return undefined
}

export interface NamedPlace {
  readonly name: string
  readonly kind?: AreaKind | undefined
}

const joined = (texts: readonly string[], language: Language): string => {
  const and = language === 'en' ? ' and ' : ' e '
  return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')}${and}${texts.at(-1)}`
}

/** Places with their articles, as a list. Undefined where the article is not of this language or of such a place. */
export function placesInText(
  places: readonly NamedPlace[],
  formats: readonly Format[],
  language: Language,
): string | undefined {
  const article = articleOf(formats)
  const texts: string[] = []
  for (const { name, kind } of places) {
    let text: string | undefined
    if (article === undefined) text = name
    else if (language === 'en') text = article === 'the' ? withPlaceDefinite(name) : undefined
    else text = isItalian(article) ? withPlaceArticle(article, name, kind) : undefined
    if (text === undefined) return undefined
    texts.push(text)
  }
  return withCapital(joined(texts, language), formats)
}
