import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { DeckStore } from '../../state/deck/deckStore.ts'
import { deckParameter, encodeDeck } from '../../state/deck/shareDeck.ts'
import { prefixOf } from '../embed/prefixOf.ts'
import { usePage } from '../PageContext.ts'

/** The address of a page that shows the reader's presentation, relative to this one. Where the browser keeps nothing, the address
 *  holds the presentation; undefined where it does not fit.
 *  @param to relative to the language's root: "present/". */
export function useDeckAddress(store: DeckStore, to: string): string | undefined {
  const { page } = usePage()
  const deck = useStore(store, ({ history }) => history.present)
  const isInMemory = useStore(store, ({ keeping }) => keeping === 'memory')
  const [search, setSearch] = useState<string | undefined>('')
  useEffect(() => {
    if (!isInMemory) return setSearch('')
    let wanted = true
    encodeDeck(deck).then((shared) => {
      if (wanted) setSearch(shared.kind === 'fits' ? `?${deckParameter}=${shared.text}` : undefined)
    })
    return () => {
      wanted = false
    }
  }, [deck, isInMemory])
  return search === undefined ? undefined : `${page.root}${prefixOf(page.language)}${to}${search}`
}
