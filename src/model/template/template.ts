/* A template is a text with places for quantities:

   template    = { text | "{" placeholder "}" }
   placeholder = subject { "|" format }
   subject     = "area:" code                    name of an area
               | name { "." name }               a figure, or a property of one: gdp, gdp.period, asserted.rank.of
   format      = word                            short, ordinal, il …
               | "plural:" one "|" many          a word chosen by number
               | "unit:" one "|" many            what is counted, after the number, instead of its unit's own name
               | "sign:" above "|" equal "|" below

   Text holds no braces; the options of a format hold neither braces nor bars. Printing and parsing are inverse. */

/** Formats without options, by what they do. */
export const textForms = [
  'short',
  'long',
  'full',
  'bare',
  'digits',
  'round',
  'ordinal',
  'place',
  'words',
] as const
export const modifiers = ['abs', 'signed', 'capital', 'in', 'spoken'] as const
export const englishArticles = ['a', 'the'] as const
export const italianArticles = [
  ...(['il', 'al', 'del', 'dal', 'nel', 'sul', 'un'] as const),
  ...(['i', 'ai', 'dei', 'dai', 'nei', 'sui'] as const),
  ...(['la', 'alla', 'della', 'dalla', 'nella', 'sulla', 'una'] as const),
] as const

export type TextForm = (typeof textForms)[number]
export type Modifier = (typeof modifiers)[number]
export type EnglishArticle = (typeof englishArticles)[number]
export type ItalianArticle = (typeof italianArticles)[number]

/** Formats with options, and how many they take. */
export const chosen = { plural: 2, unit: 2, sign: 3 } as const
export type Chosen = keyof typeof chosen

export type Format =
  | { readonly format: TextForm | Modifier | EnglishArticle | ItalianArticle }
  | { readonly format: Chosen; readonly options: readonly string[] }

export type Subject = { readonly area: string } | { readonly path: readonly [string, ...string[]] }

export interface Placeholder {
  readonly subject: Subject
  readonly formats: readonly Format[]
}

/** Literal texts and placeholders, in order; no two texts follow each other and none is empty. */
export type Template = readonly (string | Placeholder)[]
