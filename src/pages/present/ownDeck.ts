import type { ShownDeck } from '../../engine/deck/shownDeck.ts'
import type { PageContextValue } from '../../panels/PageContext.ts'
import type { PresentData } from '../../panels/pageData.ts'
import { type OpenedDeck, openOwnDeck } from '../../state/deck/openOwnDeck.ts'

export type OwnDeck = Extract<OpenedDeck, { deck: unknown }>

/** The reader's own deck as it is shown in the language of a page: that of the address, else that which this browser keeps; or why there is
 *  none. Rejects where the program or figures that it takes cannot be had. */
export async function showOwnDeck(
  { source }: PageContextValue,
  search: string,
): Promise<{ readonly own: OwnDeck; readonly shown: ShownDeck } | Exclude<OpenedDeck, OwnDeck>> {
  const own = await openOwnDeck(search)
  if ('problem' in own) return own
  const engine = await source.warm()
  return { own, shown: await engine.deck(own.deck) }
}

/** The page with a reader's deck in it, as if the build had written it there. */
export const withDeck = (value: PageContextValue, page: PresentData, deck: ShownDeck): PageContextValue => ({
  ...value,
  page: { ...page, deck },
})
