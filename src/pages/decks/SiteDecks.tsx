import { useId } from 'react'
import { deckBuilderMessages } from '../../i18n/deckBuilderMessages.ts'
import { useLanguage } from '../../panels/PageContext.ts'
import type { DecksData } from '../../panels/pageData.ts'
import { SiteLink } from '../../panels/SiteLink.tsx'

/** The site's presentations, each a way to its stage. */
export function SiteDecks({ decks }: Pick<DecksData, 'decks'>) {
  const words = deckBuilderMessages[useLanguage()]
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{words.ofSite}</h2>
      <ul className="site-decks">
        {decks.map(({ id, title, description, slides }) => (
          <li key={id}>
            <h3>
              <SiteLink to={`present/${id}/`}>{title}</SiteLink>
            </h3>
            <p>{description}</p>
            <p className="quiet">{words.slides(slides)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
