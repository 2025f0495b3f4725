import type { ShownDeck } from '../../engine/deck/shownDeck.ts'
import type { PageData, PresentData } from '../../panels/pageData.ts'
import { readPage } from '../readPage.ts'

/** A page that holds a deck. */
export type DeckPage = PresentData & { readonly deck: ShownDeck }

export const isDeckPage = (page: PageData | undefined): page is DeckPage =>
  page?.kind === 'present' && page.deck !== undefined && page.deck.slides.length > 0

/** What the build has written into the presentation at an address, as the server has it now.
 *  Throws where there is none: no network, another page, a file that was cut short. */
export async function fetchPresent(address: string, signal?: AbortSignal): Promise<DeckPage> {
  // The server is asked whether what the browser keeps is still good.
  const response = await fetch(address, { cache: 'no-cache', ...(signal ? { signal } : {}) })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const found = readPage(new DOMParser().parseFromString(await response.text(), 'text/html'))
  if (!isDeckPage(found)) throw new Error(`${address}: no presentation`)
  return found
}
