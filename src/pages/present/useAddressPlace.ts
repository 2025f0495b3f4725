import { useEffect } from 'react'
import type { ShownDeck } from '../../engine/deck/shownDeck.ts'
import {
  type DeckShape,
  goTo,
  isSamePlace,
  parsePlace,
  printPlace,
  type TalkStore,
} from '../../state/talk.ts'

/** Keeps the address and the place in the talk the same, without a step in the history for each slide: "back" leaves the talk.
 *  @param written whether the place is written into the address; else it is only read from there. */
export function useAddressPlace(deck: ShownDeck, store: TalkStore, shape: DeckShape, written: boolean): void {
  useEffect(() => {
    const ids = deck.slides.map(({ id }) => id)
    const write = () => {
      if (!written) return
      const hash = `#${printPlace(store.getState().place, ids)}`
      if (window.location.hash !== hash) window.history.replaceState(window.history.state, '', hash)
    }
    const onHash = () => {
      const place = parsePlace(window.location.hash, ids, shape)
      if (place && !isSamePlace(place, store.getState().place)) goTo(store, place, shape)
      write()
    }
    write()
    window.addEventListener('hashchange', onHash)
    const stop = store.subscribe(write)
    return () => {
      stop()
      window.removeEventListener('hashchange', onHash)
    }
  }, [deck, store, shape, written])
}
