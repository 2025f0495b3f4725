import { useEffect } from 'react'
import { useStore } from 'zustand'
import { deckStoreOf, keptDeckStore } from '../../panels/deck/deckStoreOf.ts'
import { usePage } from '../../panels/PageContext.ts'
import type { DeckState, DeckStore } from '../../state/deck/deckStore.ts'

/** The reader's presentation on this page. "unread" at the first draw, which is the build's. */
export function useOwnDeck(): { readonly store: DeckStore; readonly state: DeckState } {
  const value = usePage()
  const store = deckStoreOf(value)
  useEffect(() => {
    keptDeckStore(value)
  }, [value])
  return { store, state: useStore(store) }
}
