import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DeckPage } from '../../../src/pages/present/fetchPresent.ts'
import { idsOf, shapeOf } from '../../../src/pages/present/useTalk.ts'
import { type Place, printPlace, start } from '../../../src/state/talk.ts'
import { loopPlace } from '../../../src/state/talkLoop.ts'
import { dist } from './pages.ts'

const dataTag = /(<script type="application\/json" id="page-data">)([\s\S]*?)(<\/script>)/

/** A presentation as it was built. */
export interface BuiltDeck {
  /** Relative to the site's root: "present/michigan/". */
  readonly address: string
  readonly html: string
  readonly page: DeckPage
}

function readDeck(address: string): BuiltDeck {
  const html = readFileSync(join(dist, address, 'index.html'), 'utf8')
  return { address, html, page: JSON.parse(dataTag.exec(html)?.[2] ?? '') }
}

/** Every presentation of the site, in English. */
export function builtDecks(): readonly BuiltDeck[] {
  return readdirSync(join(dist, 'present'))
    .map((id) => `present/${id}/`)
    .filter((address) => existsSync(join(dist, address, 'index.html')))
    .map(readDeck)
    .filter(({ page }) => page.deck)
}

/** One of them, on which things are tried. */
export function firstDeck(): BuiltDeck {
  const [deck] = builtDecks()
  if (!deck) throw new Error('The site has no presentation.')
  return deck
}

/** The page of a deck with something else in it, as another release of the site would have it. */
export function editionOf(
  { html, page }: BuiltDeck,
  change: (deck: DeckPage['deck']) => DeckPage['deck'],
): string {
  // "<" must not end the script that the text stands in.
  const json = JSON.stringify({ ...page, deck: change(page.deck) }).replaceAll('<', '\\u003c')
  return html.replace(dataTag, (_, open, __, close) => `${open}${json}${close}`)
}

/** Every state of a deck in order, and what its address ends in. */
export function statesOf({ page: { deck } }: BuiltDeck): readonly (Place & { readonly hash: string })[] {
  const [shape, ids] = [shapeOf(deck), idsOf(deck)]
  const states: (Place & { readonly hash: string })[] = []
  let place = start
  do {
    states.push({ ...place, hash: `#${printPlace(place, ids)}` })
    place = loopPlace(place, shape)
  } while (place.slide > 0 || place.step > 0)
  return states
}
