import type { ClaimCard } from '../engine/claimCard.ts'
import { dateText } from '../model/dateText.ts'

import { useLanguage, useMessages } from './PageContext.ts'
import { SiteLink } from './SiteLink.tsx'
import { Tools } from './Tools.tsx'

/** What was asserted beside what the statistics say. The mark ◆ and the dashed edge are those of claims everywhere. */
function Card({ claim, level: Level }: { readonly claim: ClaimCard; readonly level: 'h2' | 'h3' }) {
  const { pages } = useMessages()
  const language = useLanguage()
  const who = pages.saidBy(claim.who, dateText(claim.when, language))
  return (
    <article className={`claim-card verdict-${claim.verdict}`}>
      <Level className="claim-label">{claim.label}</Level>
      <div className="claim-said">
        <p className="claim-kicker">
          <span aria-hidden="true">◆</span> {pages.claimed}
        </p>
        {claim.asserted !== undefined && <p className="claim-figure">{claim.asserted}</p>}
        <p>{claim.statement}</p>
        <p className="claim-who">{claim.url === undefined ? who : <a href={claim.url}>{who}</a>}</p>
      </div>
      <div className="claim-measured">
        <p className="claim-kicker">{pages.measured}</p>
        <p className="claim-verdict">{claim.verdictText}</p>
        <p>{claim.measured}</p>
        <details>
          <summary>{claim.computed ? pages.computed : pages.judged}</summary>
          <p>{claim.reason}</p>
        </details>
        <p className="claim-see">
          {claim.views.map((view) => (
            <SiteLink key={view.code} to={`explore/${view.code}/`}>
              {view.label}
            </SiteLink>
          ))}
          <Tools of={{ kind: 'claim', id: claim.id }} label={claim.label} />
        </p>
      </div>
    </article>
  )
}

export function ClaimCards({
  claims,
  level,
}: {
  readonly claims: readonly ClaimCard[]
  readonly level: 'h2' | 'h3'
}) {
  return (
    <div className="claim-cards">
      {claims.map((claim) => (
        <Card key={claim.id} claim={claim} level={level} />
      ))}
    </div>
  )
}
