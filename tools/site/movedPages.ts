import { createHash } from 'node:crypto'
import { type Language, languages } from '../../src/model/text.ts'
import { escaped } from './htmlText.ts'
import { embedAliases } from './pins/embedAliases.ts'
import type { PinnedState } from './pins.ts'
import type { Site } from './readSite.ts'

/** Goes to the page of today with what the reader had chosen. The plain refresh comes later and is for those without scripts. */
const goOn = `location.replace(document.querySelector('link[rel=canonical]').href+location.search+location.hash)`
const policy = `default-src 'none'; script-src 'sha256-${createHash('sha256').update(goOn).digest('base64')}'; base-uri 'none'`

function movedPage(now: string, name: string, language: Language): string {
  const address = `../${now}/`
  return [
    `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8" />`,
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}" />`,
    `<title>${escaped(name)}</title><link rel="canonical" href="${address}" />`,
    '<meta name="robots" content="noindex" /><meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<script>${goOn}</script><meta http-equiv="refresh" content="1; url=${address}" /></head>`,
    `<body><p><a href="${address}">${escaped(name)}</a></p></body></html>\n`,
  ].join('')
}

/** Pages at the former addresses of views that have another name now: address → HTML. */
export const movedPages = (
  site: Pick<Site, 'catalog' | 'views'>,
  states: readonly PinnedState[],
): ReadonlyMap<string, string> =>
  new Map(
    embedAliases(site, states).renamed.flatMap(([old, now]) =>
      languages.map((language): [string, string] => [
        `${language === 'en' ? '' : `${language}/`}explore/${old}/index.html`,
        movedPage(now, site.views.get(now)?.label[language] ?? now, language),
      ]),
    ),
  )
