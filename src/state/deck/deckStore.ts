import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Deck } from '../../data/deckSchema.ts'
import type { Problem } from '../../data/problem.ts'
import { adoptDeck } from './deckActions.ts'
import { emptyDeck } from './ownDeck.ts'
import { advance, begin, redo, settle, type Undoable, undo } from './undo.ts'

/** What a reader must know of how the presentation is kept. */
export type DeckNotice =
  /** The browser keeps nothing for this site. */
  | { readonly kind: 'blocked' }
  /** Nor has it room for this. */
  | { readonly kind: 'full' }
  /** What was kept is not to be read. It is under `key` now; undefined where there was no room to put it aside, so that it stays
   *  where it was and nothing new is kept. */
  | { readonly kind: 'unreadable'; readonly key: string | undefined; readonly problem: Problem }
  /** Another tab changed the presentation at the same moment: its state is a step of "undo" away. */
  | { readonly kind: 'two-tabs' }

export interface DeckState {
  readonly history: Undoable<Deck>
  /** Whether the browser keeps the presentation; "unread" until what it keeps has been looked at. */
  readonly keeping: 'unread' | 'kept' | 'memory'
  readonly notices: readonly DeckNotice[]
}

export type DeckStore = StoreApi<DeckState>

/** @param untitled what a presentation is called until its maker names it. */
export const createDeckStore = (untitled: string): DeckStore =>
  createStore<DeckState>(() => ({ history: begin(emptyDeck(untitled)), keeping: 'unread', notices: [] }))

const step = (store: DeckStore, next: (history: Undoable<Deck>) => Undoable<Deck>): void => {
  const { history } = store.getState()
  const after = next(history)
  if (after !== history) store.setState({ history: after })
}

/** Does something to the presentation, as one step that "undo" takes back.
 *  @param during what is being changed bit by bit: changes under the same name are one step. */
export const changeDeck = (store: DeckStore, change: (deck: Deck) => Deck, during?: string): void =>
  step(store, (history) => advance(history, change(history.present), during))

/** Puts another deck in the place of the present one, which "undo" brings back. */
export const replaceDeck = (store: DeckStore, deck: Deck): void => changeDeck(store, () => adoptDeck(deck))

/** Begins anew; "undo" brings back what was there. */
export const clearDeck = (store: DeckStore, untitled: string): void =>
  changeDeck(store, () => emptyDeck(untitled))

export const undoDeck = (store: DeckStore): void => step(store, undo)
export const redoDeck = (store: DeckStore): void => step(store, redo)

/** Ends a change that was made bit by bit. */
export const settleDeck = (store: DeckStore): void => step(store, settle)

export const addNotice = (store: DeckStore, notice: DeckNotice): void =>
  store.setState(({ notices }) => ({
    notices: [...notices.filter(({ kind }) => kind !== notice.kind), notice],
  }))

export const dismissNotice = (store: DeckStore, kind: DeckNotice['kind']): void =>
  store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.kind !== kind) }))
