import { deckBuilderMessages } from '../../i18n/deckBuilderMessages.ts'
import { useLanguage } from '../../panels/PageContext.ts'
import { SiteLink } from '../../panels/SiteLink.tsx'

/** How to begin. */
export function EmptyDeck() {
  const { empty, emptyHow } = deckBuilderMessages[useLanguage()]
  const [before, link, after] = emptyHow
  return (
    <p className="panel-state">
      <strong>{empty}</strong>
      <span>
        {before}
        <SiteLink to="">{link}</SiteLink>
        {after}
      </span>
    </p>
  )
}
