import type { PageData } from '../../panels/pageData.ts'

/** Name of the talk that a window shows: the address of its deck, the same in every language, wherever in it the window is.
 *  @param deck its id; one page shows all decks that readers have made. */
export function talkName(page: Pick<PageData, 'root' | 'addresses'>, deck: string, location: string): string {
  const address = new URL(`${page.root}${page.addresses.en}`, location)
  return `ponte talk ${address.origin === 'null' ? address.protocol : address.origin}${address.pathname} ${deck}`
}
