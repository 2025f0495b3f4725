import { ClaimCards } from '../panels/ClaimCards.tsx'
import { FilterBar } from '../panels/FilterBar.tsx'
import { useMessages } from '../panels/PageContext.ts'
import { Panel } from '../panels/Panel.tsx'
import type { ExploreData } from '../panels/pageData.ts'
import { SiteLink } from '../panels/SiteLink.tsx'

/** One chart, large, with the filters that it has, its claims, and its neighbours in the topic. */
export function Explore({ page }: { readonly page: ExploreData }) {
  const { pages } = useMessages()
  const hasFilters = page.offers.filters.length > 0 || page.offers.logarithmic
  return (
    <div className="explore">
      {hasFilters && <FilterBar offers={page.offers} view={page.panel.id} />}
      <Panel panel={page.panel} large />
      {page.claims.length > 0 && <ClaimCards claims={page.claims} level="h2" />}
      <nav className="topic-nav" aria-label={pages.more}>
        <h2>{page.topic.label}</h2>
        <ul>
          {page.topic.views.map((view) => (
            <li key={view.code}>
              <SiteLink
                to={`explore/${view.code}/`}
                aria-current={view.code === page.panel.id ? 'page' : undefined}
              >
                {view.label}
              </SiteLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
