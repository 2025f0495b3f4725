import type { Deck } from '../../data/deckSchema.ts'
import { deckKey, keptText, putAside, type Reading, readKept, writeKept } from './deckStorage.ts'
import { addNotice, type DeckState, type DeckStore } from './deckStore.ts'
import type { Undoable } from './undo.ts'

/** Keeps the presentation in this browser, and takes over what another tab makes of it. Where nothing can be kept it is in memory,
 *  which the store says once. Nothing that storage holds is written over before it was read: what cannot be read is put under
 *  another key, and what another tab wrote meanwhile becomes a step that can be undone.
 *  Returns what ends it. */
export function keepDeck(store: DeckStore, page: Window): () => void {
  /** What storage holds, as far as we know; null for nothing. */
  let known: string | null = null
  /** It holds what can neither be read nor put aside: nothing is written. */
  let stuck = false
  /** Set while the store takes over what is kept: that is not written again. */
  let taking = false

  const set = (state: Partial<DeckState>): void => {
    taking = true
    store.setState(state)
    taking = false
  }

  const setAside = ({ text, problem }: Extract<Reading, { kind: 'unreadable' }>): void => {
    const key = putAside(page, text)
    const isNews = text !== known || (stuck && key !== undefined)
    known = text
    stuck = key === undefined
    if (isNews) addNotice(store, { kind: 'unreadable', key, problem })
  }

  const take = (): void => {
    const reading = readKept(page)
    if (reading.kind === 'blocked') {
      set({ keeping: 'memory' })
      addNotice(store, { kind: 'blocked' })
    } else if (reading.kind === 'unreadable') {
      setAside(reading)
      set({ keeping: stuck ? 'memory' : 'kept' })
    } else {
      known = reading.kind === 'read' ? reading.text : null
      set({ keeping: 'kept', ...(reading.kind === 'read' ? { history: reading.history } : {}) })
    }
  }

  /** Another tab was faster: its state stays, a step behind ours. */
  const joinOther = (other: Undoable<Deck>): void => {
    const { history } = store.getState()
    set({ history: { ...history, past: [...other.past, other.present], future: [] } })
    addNotice(store, { kind: 'two-tabs' })
  }

  const write = (): void => {
    const { keeping } = store.getState()
    const text = keptText(page)
    if (text === undefined) return
    if (text !== known || stuck) {
      const reading = readKept(page)
      if (reading.kind === 'unreadable') setAside(reading)
      else stuck = false
      if (reading.kind === 'read') joinOther(reading.history)
    }
    const written = stuck ? undefined : writeKept(page, store.getState().history)
    if (written !== undefined) {
      known = written
      if (keeping !== 'kept') set({ keeping: 'kept' })
    } else if (keeping !== 'memory') {
      set({ keeping: 'memory' })
      if (!stuck) addNotice(store, { kind: 'full' })
    }
  }

  const stop = store.subscribe((state, before) => {
    if (!taking && state.history !== before.history) write()
  })
  const onStorage = (event: StorageEvent): void => {
    // Emptied by hand: what is on the screen stays, and is kept again with its next change.
    if (event.key === deckKey && event.newValue !== null) take()
  }
  // A page that "back" brings back has heard nothing meanwhile.
  const onShow = (event: PageTransitionEvent): void => {
    if (event.persisted) take()
  }
  take()
  page.addEventListener('storage', onStorage)
  page.addEventListener('pageshow', onShow)
  return () => {
    stop()
    page.removeEventListener('storage', onStorage)
    page.removeEventListener('pageshow', onShow)
  }
}
