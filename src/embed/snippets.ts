import type { Language } from '../model/text.ts'
import type { EmbedOptions } from './embedAddress.ts'
import { type HeightStep, plainHeight } from './heights.ts'

/** Ways to put an embed into somebody's page, in the order in which they are offered. */
export const snippetKinds = ['iframe', 'loader', 'element', 'figure', 'markdown', 'link'] as const
export type SnippetKind = (typeof snippetKinds)[number]

/** The still picture of a view or claim; always of its default state and newest figures. */
interface SnippetPicture {
  readonly url: string
  /** What it is a picture of. */
  readonly alt: string
  /** Whether it shows just what the embed shows. */
  readonly exact: boolean
}

/** What snippets are made of. All addresses are absolute. */
export interface SnippetParts {
  /** Of the embed's page, with its options. */
  readonly address: string
  /** Stays in the article for years: a name where figures may change, the embed's own title only where they never do. */
  readonly title: string
  readonly exploreUrl: string
  /** Absent where the embed is of an earlier state: there is no picture of that. */
  readonly picture?: SnippetPicture | undefined
  readonly loaderUrl: string
  readonly heights: readonly HeightStep[]
  readonly options: Pick<EmbedOptions, 'theme'>
  readonly language: Language
}

/** Air, in pixels, that may stay below an embed so high at some widths, so that its snippet is short: less than a line of its
 *  text, but more below high ones, as maps are, which grow with every pixel. */
const slackOf = (height: number): number => Math.max(16, height / 40)

/** Fewer steps that are enough at every width too, and nowhere much too high. */
export function fewerSteps(steps: readonly HeightStep[]): readonly HeightStep[] {
  const groups: { from: number; least: number; most: number }[] = []
  for (const { from, height } of steps) {
    const group = groups.at(-1)
    const least = Math.min(group?.least ?? height, height)
    const most = Math.max(group?.most ?? height, height)
    if (group && most - least <= slackOf(most)) Object.assign(group, { least, most })
    else groups.push({ from, least: height, most: height })
  }
  return groups.map(({ from, most }) => ({ from, height: most }))
}

/** A text as a value between double quotes in HTML, in one line. */
const quoted = (text: string): string =>
  `"${oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')}"`

/** A text without line breaks and characters that nobody sees. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** A short name that is the same for the same text: 32-bit FNV-1a. */
function nameOf(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** Frames of a set theme carry it too: where the schemes of a frame and its page are one, nothing is painted behind it. */
const schemeOf = ({ theme }: SnippetParts['options']): string =>
  theme === 'light' || theme === 'dark' ? `;color-scheme:${theme}` : ''

/** A wrapper with a class of its own, whose width decides how high what stands in it is: the room is right before anything
 *  has loaded, and where scripts are stripped.
 *  @param inner selector of what is in it.
 *  @param property how its height is kept. */
function wrapped(
  { address, heights }: SnippetParts,
  inner: string,
  property: 'height' | 'min-height',
  content: string,
): string {
  const name = `ponte-${nameOf(`${address} ${heights.map(({ height }) => height).join(' ')}`)}`
  const [first, ...others] = heights
  const style = [
    // As wide as what it stands in; where that is as wide as its content, 640 pixels.
    `.${name}{width:100%;container-type:inline-size;contain-intrinsic-inline-size:640px}`,
    `.${name}>${inner}{display:block;width:100%;border:0;${property}:${first?.height ?? 600}px}`,
    ...others.map(
      ({ from, height }) => `@container(min-width:${from}px){.${name}>${inner}{${property}:${height}px}}`,
    ),
  ].join('')
  return `<div class="${name}"><style>${style}</style>\n${content}</div>`
}

function frame(parts: SnippetParts, adopted: boolean): string {
  const { address, title, exploreUrl, heights, options, language } = parts
  const attributes = [
    `src=${quoted(address)}`,
    `title=${quoted(title)}`,
    `lang="${language}"`,
    // Where styles are stripped, these are all that it has.
    `width="100%" height="${plainHeight(heights)}" frameborder="0" loading="lazy"`,
    `style="border:0${schemeOf(options)}"`,
    ...(adopted ? ['data-ponte'] : []),
  ]
  // Feed readers that take frames away leave what is in them.
  const inside = `<a href=${quoted(exploreUrl)}>${quoted(title).slice(1, -1)}</a>`
  return wrapped(parts, 'iframe', 'height', `<iframe ${attributes.join(' ')}>${inside}</iframe>`)
}

const script = ({ loaderUrl }: SnippetParts): string => `<script async src=${quoted(loaderUrl)}></script>`

function element(parts: SnippetParts): string {
  const { address, title, exploreUrl, picture, heights, language } = parts
  const steps = heights.map(({ from, height }) => `${from}:${height}`).join(' ')
  const inside = picture?.exact
    ? `<img src=${quoted(picture.url)} alt=${quoted(picture.alt)} width="640" loading="lazy" style="max-width:100%;height:auto">`
    : quoted(title).slice(1, -1)
  const chart = [
    `<ponte-chart src=${quoted(address)} title=${quoted(title)} heights="${steps}">`,
    `<a href=${quoted(exploreUrl)} lang="${language}" dir="ltr">${inside}</a>`,
    '</ponte-chart>',
  ].join('\n')
  return `${wrapped(parts, 'ponte-chart:not(:defined)', 'min-height', chart)}\n${script(parts)}`
}

/** A text as it must be written in Markdown to stand as it is: every sign that could mean something is marked. */
const inMarkdown = (text: string): string => oneLine(text).replace(/[\\`*_{}[\]<>()#!|~&$^=]/g, '\\$&')

/** An address between the parentheses of a Markdown link. */
const addressInMarkdown = (url: string): string =>
  url.replace(/[()<>\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

function markdown({ title, exploreUrl, picture }: SnippetParts): string {
  const content = picture
    ? `![${inMarkdown(picture.alt)}](${addressInMarkdown(picture.url)})`
    : inMarkdown(title)
  return `[${content}](${addressInMarkdown(exploreUrl)})`
}

/** The text of each snippet that is made of an embed's address. The figure is none: the build has written it. */
export const snippets: Readonly<Record<Exclude<SnippetKind, 'figure'>, (parts: SnippetParts) => string>> = {
  iframe: (parts) => frame(parts, false),
  loader: (parts) => `${frame(parts, true)}\n${script(parts)}`,
  element,
  markdown,
  link: ({ exploreUrl }) => exploreUrl,
}
