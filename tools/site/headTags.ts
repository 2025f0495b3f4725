import { type Language, languages } from '../../src/model/text.ts'
import { escaped } from './htmlText.ts'

/** Of the picture that a shared link is shown with, in pixels: what the large networks ask for. */
export const cardSize = { width: 1200, height: 630 } as const

const locales: Readonly<Record<Language, string>> = { en: 'en_GB', it: 'it_IT' }

/** Longest description of a picture that the networks take. */
const altLength = 420

/** The text, cut before a word where it is too long. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}

export interface Shared {
  readonly language: Language
  readonly title: string
  readonly description: string
  readonly siteTitle: string
  readonly type: 'website' | 'article'
  /** Of the page itself; only where the site's address is known, for a relative one means nothing elsewhere. */
  readonly url?: string | undefined
  /** Address of a picture of `cardSize`. */
  readonly image?: string | undefined
  /** What the picture shows. */
  readonly imageAlt?: string | undefined
}

/** A chart as it is spoken begins with its title; on a card that stands above it already. */
const withoutTitle = (description: string, title: string): string =>
  description.startsWith(`${title}. `) ? description.slice(title.length + 2) : description

const property = (name: string, content: string | number): string =>
  `<meta property="og:${name}" content="${escaped(String(content))}" />`

const named = (name: string, content: string): string =>
  `<meta name="twitter:${name}" content="${escaped(content)}" />`

/** Tags by which networks and messengers show a link to a page: its title, what it says, its picture.
 *  Networks that have tags of their own read these where their own are not there. */
export function shareTags(page: Shared): readonly string[] {
  const { language, title, description, siteTitle, type, url, image, imageAlt } = page
  const alt = imageAlt === undefined ? undefined : shortened(imageAlt, altLength)
  return [
    property('title', title),
    property('description', withoutTitle(description, title)),
    property('type', type),
    property('site_name', siteTitle),
    property('locale', locales[language]),
    ...languages.filter((one) => one !== language).map((one) => property('locale:alternate', locales[one])),
    ...(url === undefined ? [] : [property('url', url)]),
    ...(image === undefined
      ? [named('card', 'summary')]
      : [
          property('image', image),
          property('image:type', 'image/png'),
          property('image:width', cardSize.width),
          property('image:height', cardSize.height),
          ...(alt === undefined ? [] : [property('image:alt', alt), named('image:alt', alt)]),
          named('card', 'summary_large_image'),
        ]),
  ]
}

/** The least by which a link is shown with its picture, where every byte counts. */
export const briefShareTags = (title: string, image: string): readonly string[] => [
  property('title', title),
  property('image', image),
  named('card', 'summary_large_image'),
]

/** The one address of a page that search engines should know. */
export const canonicalLink = (href: string): string => `<link rel="canonical" href="${escaped(href)}" />`

/** Where a content system finds what to embed when somebody pastes the page's address. */
export const oembedLink = (href: string, title: string): string =>
  `<link rel="alternate" type="application/json+oembed" href="${escaped(href)}" title="${escaped(title)}" />`
