import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { ownDeckMessages } from '../../i18n/ownDeckMessages.ts'
import { placeOf, removeSlide } from '../../state/deck/deckActions.ts'
import { changeDeck, type DeckStore } from '../../state/deck/deckStore.ts'
import { useLanguage } from '../PageContext.ts'
import { noticeText } from './noticeText.ts'
import { useDeckAddress } from './useDeckAddress.ts'

interface Added {
  /** Of the slide. */
  readonly id: string
  /** See newSlideOf. */
  readonly emptied: boolean
  /** What was focused when it was asked for. */
  readonly focus: Element | null
}

interface Props {
  readonly added: Added
  readonly store: DeckStore
  readonly onClose: () => void
}

/** Says what was added, leads to it, and takes it back. It stays until it is closed: there is no telling how long somebody reads. */
export function AddedToast({ added, store, onClose }: Props) {
  const language = useLanguage()
  const words = ownDeckMessages[language]
  const toast = useRef<HTMLElement>(null)
  const place = useStore(store, ({ history }) => placeOf(history.present, added.id)) + 1
  const notices = useStore(store, (state) => state.notices)
  const address = useDeckAddress(store, 'present/')
  const [said, setSaid] = useState('')
  const isIn = place > 0
  const text = [
    isIn ? words.added(String(place)) : words.takenOut,
    ...(isIn && added.emptied ? [words.emptied] : []),
    ...notices.map((notice) => noticeText(notice, language)),
    ...(address === undefined ? [words.tooLongToCarry] : []),
  ].join(' ')
  // After the first draw: what stands in a region from the start is not heard.
  useEffect(() => setSaid(text), [text])
  const leave = () => {
    const { focus } = added
    if (toast.current?.contains(document.activeElement) && focus instanceof HTMLElement) focus.focus()
  }
  const close = () => {
    leave()
    onClose()
  }
  const takeOut = () => {
    leave()
    changeDeck(store, (deck) => removeSlide(deck, added.id))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  return (
    <section ref={toast} className="deck-toast" aria-label={words.yours} onKeyDown={onKeyDown}>
      <p role="status">{said}</p>
      <p className="ways">
        {address !== undefined && <a href={address}>{words.open}</a>}
        {isIn && (
          <button type="button" onClick={takeOut}>
            {words.undo}
          </button>
        )}
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </p>
    </section>
  )
}
