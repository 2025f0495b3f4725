import { ownDeckMessages } from '../../i18n/ownDeckMessages.ts'
import { createDeckStore, type DeckStore } from '../../state/deck/deckStore.ts'
import { keepDeck } from '../../state/deck/keepDeck.ts'
import type { PageContextValue } from '../PageContext.ts'

const stores = new WeakMap<PageContextValue, DeckStore>()

/** A page's hold on the reader's presentation: the same for all who ask. It has not looked at what the browser keeps. */
export function deckStoreOf(value: PageContextValue): DeckStore {
  const store = stores.get(value) ?? createDeckStore(ownDeckMessages[value.page.language].untitled)
  stores.set(value, store)
  return store
}

/** The same, with what the browser keeps, and kept by it from now on. For browsers alone. */
export function keptDeckStore(value: PageContextValue): DeckStore {
  const store = deckStoreOf(value)
  if (store.getState().keeping === 'unread') keepDeck(store, window)
  return store
}
