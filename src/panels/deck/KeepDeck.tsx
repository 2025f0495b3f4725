import { useState } from 'react'
import type { Deck } from '../../data/deckSchema.ts'
import { ownDeckMessages } from '../../i18n/ownDeckMessages.ts'
import { adoptDeck } from '../../state/deck/deckActions.ts'
import { replaceDeck } from '../../state/deck/deckStore.ts'
import { sameDeck } from '../../state/deck/sameDeck.ts'
import { usePage } from '../PageContext.ts'
import { keptDeckStore } from './deckStoreOf.ts'
import { noticeText } from './noticeText.ts'

/** Makes a presentation that came in an address the reader's own. The one that was there before is a step of "undo" away. */
export function KeepDeck({ deck }: { readonly deck: Deck }) {
  const value = usePage()
  const { language } = value.page
  const words = ownDeckMessages[language]
  const [said, setSaid] = useState('')
  const keep = () => {
    const store = keptDeckStore(value)
    const before = store.getState().history.present
    const isSame = sameDeck(adoptDeck(deck), before)
    if (!isSame) replaceDeck(store, deck)
    const result = isSame || before.slides.length === 0 ? words.kept : words.keptInstead
    const notices = store.getState().notices.map((notice) => noticeText(notice, language))
    setSaid([result, ...notices].join(' '))
  }
  return (
    <>
      <button type="button" onClick={keep}>
        {words.keep}
      </button>{' '}
      <span role="status">{said}</span>
    </>
  )
}
