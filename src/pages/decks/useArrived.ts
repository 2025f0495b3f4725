import { useEffect, useState } from 'react'
import type { Deck } from '../../data/deckSchema.ts'
import type { Attempt } from '../../data/problem.ts'
import { type DeckStore, replaceDeck } from '../../state/deck/deckStore.ts'
import { sameDeck } from '../../state/deck/sameDeck.ts'
import { deckParameter, decodeDeck } from '../../state/deck/shareDeck.ts'

/** A presentation that came in this page's address; undefined while it is unpacked, and where there is none but the reader's own. Where the browser keeps
 *  nothing, a reader's own comes along in this way: it is taken up again. */
export function useArrived(store: DeckStore): {
  readonly arrived: Attempt<Deck> | undefined
  readonly dismiss: () => void
} {
  const [arrived, setArrived] = useState<Attempt<Deck>>()
  useEffect(() => {
    const text = new URLSearchParams(window.location.search).get(deckParameter)
    if (text === null || text === '') return
    let wanted = true
    decodeDeck(text).then((decoded) => {
      if (!wanted) return
      const { keeping, history } = store.getState()
      if (decoded.ok && keeping === 'memory' && history.present.slides.length === 0)
        replaceDeck(store, decoded.value)
      else if (!decoded.ok || !sameDeck(decoded.value, history.present)) setArrived(decoded)
    })
    return () => {
      wanted = false
    }
  }, [store])
  return { arrived, dismiss: () => setArrived(undefined) }
}
