import { ClaimCards } from '../panels/ClaimCards.tsx'
import { FilterBar } from '../panels/FilterBar.tsx'
import { useLanguage, useMessages, usePage } from '../panels/PageContext.ts'
import { Panel } from '../panels/Panel.tsx'
import type { ExploreData } from '../panels/pageData.ts'

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
              <ViewLink id={view.code} label={view.label} current={view.code === page.panel.id} />
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

function ViewLink({
  id,
  label,
  current,
}: {
  readonly id: string
  readonly label: string
  readonly current: boolean
}) {
  const { page } = usePage()
  const language = useLanguage()
  const address = `${page.root}${language === 'en' ? '' : `${language}/`}explore/${id}/`
  return (
    <a href={address} aria-current={current ? 'page' : undefined}>
      {label}
    </a>
  )
}
