import { ClaimCards } from '../panels/ClaimCards.tsx'
import { FilterBar } from '../panels/FilterBar.tsx'
import { useMessages } from '../panels/PageContext.ts'
import { Panel } from '../panels/Panel.tsx'
import type { DashboardData } from '../panels/pageData.ts'

/** Claims first, then every chart by topic under one bar of filters. */
export function Dashboard({ page }: { readonly page: DashboardData }) {
  const { pages } = useMessages()
  return (
    <>
      <section className="lead" aria-labelledby="headlines">
        <h1 id="headlines">{pages.headlines}</h1>
        <p className="lead-text">{pages.headlinesLead}</p>
        <ClaimCards claims={page.headlines} level="h2" />
      </section>
      <FilterBar offers={page.offers} />
      {page.topics.map((topic) => (
        <section key={topic.id} className="topic" aria-labelledby={`topic-${topic.id}`}>
          <h2 id={`topic-${topic.id}`}>{topic.label}</h2>
          <div className="panels">
            {topic.panels.map((panel) => (
              <Panel key={panel.id} panel={panel} />
            ))}
          </div>
          {topic.cards.length > 0 && (
            <>
              <h3 className="cards-title">{pages.cards}</h3>
              <ClaimCards claims={topic.cards} level="h3" />
            </>
          )}
        </section>
      ))}
    </>
  )
}
