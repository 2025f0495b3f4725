import type { Deck } from '../../data/deckSchema.ts'
import { deckBuilderMessages } from '../../i18n/deckBuilderMessages.ts'
import { ownDeckMessages } from '../../i18n/ownDeckMessages.ts'
import { KeepDeck } from '../../panels/deck/KeepDeck.tsx'
import { prefixOf } from '../../panels/embed/prefixOf.ts'
import { usePage } from '../../panels/PageContext.ts'

interface Props {
  readonly deck: Deck
  readonly onDismiss: () => void
}

/** A presentation that came in the address: to be shown, or kept. */
export function ArrivedDeck({ deck, onDismiss }: Props) {
  const { page } = usePage()
  const { language } = page
  const words = deckBuilderMessages[language]
  return (
    <div className="notice">
      <p>{ownDeckMessages[language].arrived(deck.title[language])}</p>
      <p className="ways">
        <a className="main" href={`${page.root}${prefixOf(language)}present/own/${window.location.search}`}>
          {words.present}
        </a>
        <KeepDeck deck={deck} />
        <button type="button" onClick={onDismiss}>
          {words.dismiss}
        </button>
      </p>
    </div>
  )
}
