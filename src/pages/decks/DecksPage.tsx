import { deckBuilderMessages } from '../../i18n/deckBuilderMessages.ts'
import { useLanguage } from '../../panels/PageContext.ts'
import type { DecksData } from '../../panels/pageData.ts'
import { OwnDeck } from './OwnDeck.tsx'
import { SiteDecks } from './SiteDecks.tsx'

/** The presentations that are ready to be shown, and the reader's own, to be put together. */
export function DecksPage({ page }: { readonly page: DecksData }) {
  const words = deckBuilderMessages[useLanguage()]
  return (
    <div className="decks">
      <h1>{words.heading}</h1>
      {page.decks.length > 0 && <SiteDecks decks={page.decks} />}
      <OwnDeck page={page} />
    </div>
  )
}
