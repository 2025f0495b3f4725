import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ShownDeck } from '../../../src/engine/deck/shownDeck.ts'
import type { Language } from '../../../src/model/text.ts'
import type { DeckPage } from '../../../src/pages/present/fetchPresent.ts'
import { idsOf, shapeOf } from '../../../src/pages/present/useTalk.ts'
import { type Place, printPlace, start } from '../../../src/state/talk.ts'
import { loopPlace } from '../../../src/state/talkLoop.ts'
import { inLanguage } from '../../../tools/site/addresses.ts'
import { dist } from './pages.ts'

const dataTag = /(<script type="application\/json" id="page-data">)([\s\S]*?)(<\/script>)/

/** A presentation as it was built. */
export interface BuiltDeck {
  /** Relative to the site's root: "present/michigan/". */
  readonly address: string
  readonly html: string
  readonly page: DeckPage
  readonly deck: ShownDeck
  /** Every state of every slide in order, as the part of the address after "#": "exports", "exports.2". */
  readonly places: readonly string[]
}

/** Every state of a deck in order. */
function placesOf(deck: ShownDeck): readonly Place[] {
  const places: Place[] = []
  let place = start
  do {
    places.push(place)
    place = loopPlace(place, shapeOf(deck))
  } while (place.slide > 0 || place.step > 0)
  return places
}

function readDeck(address: string): readonly BuiltDeck[] {
  const html = readFileSync(join(dist, address, 'index.html'), 'utf8')
  const page: DeckPage = JSON.parse(dataTag.exec(html)?.[2] ?? 'null')
  if (!page.deck) return []
  const places = placesOf(page.deck).map((place) => printPlace(place, idsOf(page.deck)))
  return [{ address, html, page, deck: page.deck, places }]
}

/** Every presentation of the site in a language. */
export function builtDecks(language: Language = 'en'): readonly BuiltDeck[] {
  return readdirSync(join(dist, 'present'))
    .map((id) => inLanguage(language, `present/${id}/`))
    .filter((address) => existsSync(join(dist, address, 'index.html')))
    .flatMap(readDeck)
}

/** One of them, on which things are tried. */
export function firstDeck(): BuiltDeck {
  const [deck] = builtDecks()
  if (!deck) throw new Error('The site has no presentation.')
  return deck
}

/** The page of a deck with something else in it, as another release of the site would have it. */
export function editionOf({ html, page }: BuiltDeck, change: (deck: DeckPage['deck']) => unknown): string {
  // "<" must not end the script that the text stands in.
  const json = JSON.stringify({ ...page, deck: change(page.deck) }).replaceAll('<', '\\u003c')
  return html.replace(dataTag, (_, open, __, close) => `${open}${json}${close}`)
}

/** Every state of a deck in order, and what its address ends in. */
export const statesOf = ({ deck }: BuiltDeck): readonly (Place & { readonly hash: string })[] =>
  placesOf(deck).map((place) => ({ ...place, hash: `#${printPlace(place, idsOf(deck))}` }))
