import { createHash } from 'node:crypto'
import { embedMessages } from '../../src/i18n/embedMessages.ts'
import { type Language, languages } from '../../src/model/text.ts'
import { cardAddress, embedAddress, exploreAddress, oembedAddress } from './addresses.ts'
import { briefShareTags, oembedLink } from './headTags.ts'
import { escaped } from './htmlText.ts'
import { embedAliases } from './pins/embedAliases.ts'
import type { PinnedState } from './pins.ts'
import type { Site } from './readSite.ts'
import { absolute } from './siteAddress.ts'

/** Goes to the page of today with what the reader had chosen. The plain refresh comes later and is for those without scripts. */
const goOn = `location.replace(document.querySelector('link[rel=canonical]').href+location.search+location.hash)`
const policy = `default-src 'none'; script-src 'sha256-${createHash('sha256').update(goOn).digest('base64')}'; base-uri 'none'`

interface Moved {
  readonly language: Language
  /** Id of the view that was here, and of the one whose pictures and answers stand for it. */
  readonly old: string
  readonly now: string
  /** Where it leads, relative to the site's root. */
  readonly to: string
  readonly name: string
  /** What is said of it. */
  readonly state?: string
}

function movedPage(moved: Moved, own: string | undefined): readonly [address: string, html: string] {
  const { language, old, now, to, name, state } = moved
  const here = exploreAddress(language, old)
  const address = absolute(undefined, here, to)
  const named = (target: string): string => absolute(own, here, target)
  return [
    `${here}index.html`,
    [
      `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8" />`,
      `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}" />`,
      `<title>${escaped(name)}</title><link rel="canonical" href="${address}" />`,
      '<meta name="robots" content="noindex" /><meta name="viewport" content="width=device-width, initial-scale=1" />',
      // Content systems and networks that were given the former address follow neither script nor refresh.
      oembedLink(named(oembedAddress(language, now)), name),
      ...briefShareTags(name, named(cardAddress(language, now))),
      `<script>${goOn}</script><meta http-equiv="refresh" content="1; url=${address}" /></head>`,
      `<body>${state === undefined ? '' : `<p>${escaped(state)}</p>`}<p><a href="${address}">${escaped(name)}</a></p></body></html>\n`,
    ].join(''),
  ]
}

/** Pages at the addresses of views that have another name now, which lead to it, and of views that are no more, which lead to
 *  their last state: address → HTML.
 *  @param own the site's address, where it is known. */
export function movedPages(
  site: Pick<Site, 'catalog' | 'views'>,
  states: readonly PinnedState[],
  own?: string,
): ReadonlyMap<string, string> {
  const { renamed, vanished } = embedAliases(site, states)
  return new Map(
    languages.flatMap((language) =>
      [
        ...renamed.map(([old, now]) => ({
          language,
          old,
          now,
          to: exploreAddress(language, now),
          name: site.views.get(now)?.label[language] ?? now,
        })),
        ...vanished.map(({ view, name, label }) => ({
          language,
          old: view,
          now: view,
          to: embedAddress(language, view),
          name: name[language],
          state: embedMessages[language].vanished(label[language]),
        })),
      ].map((moved) => movedPage(moved, own)),
    ),
  )
}
