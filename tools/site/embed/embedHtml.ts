import { createHash } from 'node:crypto'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { FrameData } from '../../../src/embed/frame/frameData.ts'
import type { Language } from '../../../src/model/text.ts'
import { escaped, inScript } from '../htmlText.ts'
import { plainQuotes } from './plainQuotes.ts'
import { relativePaths } from './relativePaths.ts'
import { slimMarkup } from './slimMarkup.ts'
import { usedIn, usedStyles } from './usedStyles.ts'

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Classes that scripts and readers bring about. */
const added = [
  'ring',
  'live',
  'alone',
  'tooltip',
  'claim',
  'unseen',
  'pending',
  'opening',
  'scripted',
] as const

/** What is so without being said: a link into a tab of its own gives it no way back, and there are no forms to send. */
const impliedAttributes = / (?:rel="noopener"|type="button")/g

export interface EmbedPage {
  readonly language: Language
  readonly title: string
  /** Chart type, or "claim". */
  readonly type: string
  /** Tags of the head that say what the page is to others: description, pictures, discovery. */
  readonly head: readonly string[]
  readonly body: ReactElement
  readonly data: FrameData
  /** The mark by id, where a pointer finds marks by what is drawn under it. */
  readonly markNumber: ((id: string) => number | undefined) | undefined
}

/** The whole page of an embed: nothing is loaded besides it. */
export function embedHtml(page: EmbedPage, css: string, made: string): string {
  const script = plainQuotes(made)
  const body = relativePaths(slimMarkup(renderToStaticMarkup(page.body), page.markNumber)).replace(
    impliedAttributes,
    '',
  )
  const main = `<main data-type="${page.type}">${body}</main>`
  const style = usedStyles(css, usedIn(`<html><body>${main}`, added))
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)} 'self'`,
    `style-src ${hash(style)} 'self'`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';')
  return [
    `<!doctype html><html lang="${page.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escaped(page.title)}</title><link rel="icon" href="data:,">`,
    ...page.head,
    `<style>${style}</style><script>${script}</script></head><body>${main}`,
    `<script type="application/json" id="frame-data">${inScript(page.data)}</script></body></html>\n`,
  ].join('')
}
