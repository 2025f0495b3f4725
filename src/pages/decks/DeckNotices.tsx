import { deckBuilderMessages } from '../../i18n/deckBuilderMessages.ts'
import { noticeText } from '../../panels/deck/noticeText.ts'
import { useLanguage } from '../../panels/PageContext.ts'
import { type DeckNotice, type DeckStore, dismissNotice } from '../../state/deck/deckStore.ts'

interface Props {
  readonly notices: readonly DeckNotice[]
  readonly store: DeckStore
}

/** What the reader must know of how the presentation is kept. */
export function DeckNotices({ notices, store }: Props) {
  const language = useLanguage()
  return (
    <div role="status" className="deck-notices">
      {notices.map((notice) => (
        <div key={notice.kind} className="notice">
          <p>{noticeText(notice, language)}</p>
          <button type="button" onClick={() => dismissNotice(store, notice.kind)}>
            {deckBuilderMessages[language].dismiss}
          </button>
        </div>
      ))}
    </div>
  )
}
