import { kindOf } from '../charts/kinds.ts'
import type { BarsModel } from '../charts/types.ts'
import type { ClaimCard } from '../engine/claimCard.ts'
import { embedMessages } from '../i18n/embedMessages.ts'
import { messagesOf } from '../i18n/messages.ts'
import { dateText } from '../model/dateText.ts'
import type { Language } from '../model/text.ts'
import { EmbedBody } from './EmbedBody.tsx'
import { mayOmitSource } from './licence.ts'

interface EmbedClaimProps {
  readonly card: ClaimCard
  /** The claim beside cells that it can be compared with, where there are such. */
  readonly model: BarsModel | undefined
  readonly language: Language
  readonly site: string
  readonly more: string
}

const tone = (verdict: string): string => {
  if (/^(roughly-)?holds$/.test(verdict)) return 'verdict good'
  return /^(does-not-hold|contradicted)$/.test(verdict) ? 'verdict bad' : 'verdict'
}

function Card({ card, language }: Pick<EmbedClaimProps, 'card' | 'language'>) {
  const { pages } = messagesOf(language)
  const who = pages.saidBy(card.who, dateText(card.when, language))
  return (
    <div className="claim-card">
      <div className="said-side">
        <p className="kicker">
          <span aria-hidden="true">◆</span> {pages.claimed}
        </p>
        {card.asserted !== undefined && <p className="figure">{card.asserted}</p>}
        <p>{card.statement}</p>
        <p className="who">
          {card.url === undefined ? (
            who
          ) : (
            <a href={card.url} target="_blank" rel="noopener">
              {who}
            </a>
          )}
        </p>
      </div>
      <div>
        <p className="kicker">{pages.measured}</p>
        <p className={tone(card.verdict)}>{card.verdictText}</p>
        <p>{card.measured}</p>
        <p className="who">{card.reason}</p>
      </div>
    </div>
  )
}

const nothing = { caption: '', columns: [], rows: [] }

/** The embed of a claim: what was asserted, beside what the statistics say, and, where they can be compared, both as bars. */
export function EmbedClaim({ card, model, language, site, more }: EmbedClaimProps) {
  const kind = model && kindOf(model)
  const { pages } = messagesOf(language)
  return (
    <EmbedBody
      language={language}
      title={card.label}
      subtitle=""
      description={card.statement}
      notes={[`${card.computed ? pages.computed : pages.judged}.`]}
      table={model && kind ? kind.table(model) : nothing}
      sources={model?.sources ?? []}
      omitsSources={mayOmitSource(model?.sources ?? [])}
      site={site}
      more={more}
      explorable={false}
    >
      <Card card={card} language={language} />
      {model && kind && (
        <div className="compared">
          <p className="kicker">
            {embedMessages[language].claimedAndMeasured}
            {model.subtitle === '' ? '' : ` · ${model.subtitle}`}
          </p>
          <div className="chart">
            <div className="stage">
              <kind.Static model={model} layout={kind.layout(model)} emphasized={undefined} />
            </div>
          </div>
        </div>
      )}
    </EmbedBody>
  )
}
