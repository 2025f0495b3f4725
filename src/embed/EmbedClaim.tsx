import { kindOf } from '../charts/kinds.ts'
import { claimDescription, claimTitle } from '../engine/claimTitle.ts'
import type { ShownClaim } from '../engine/shownClaim.ts'
import { embedMessages } from '../i18n/embedMessages.ts'
import { messagesOf } from '../i18n/messages.ts'
import { dateText } from '../model/dateText.ts'
import type { Language } from '../model/text.ts'
import { EmbedBody } from './EmbedBody.tsx'
import { mayOmitSource } from './licence.ts'

interface EmbedClaimProps extends ShownClaim {
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
        {/* In large type a number and its unit may need two lines. */}
        {card.asserted !== undefined && <p className="figure">{card.asserted.replaceAll('\u00a0', ' ')}</p>}
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

/** The embed of a claim: what was asserted, beside what the statistics say, and, where they can be compared, both as bars. */
export function EmbedClaim({ card, model, sources, table, language, site, more }: EmbedClaimProps) {
  const kind = model && kindOf(model)
  const { pages } = messagesOf(language)
  return (
    <EmbedBody
      language={language}
      title={claimTitle(card)}
      subtitle=""
      description={claimDescription(card, language)}
      notes={[`${card.computed ? pages.computed : pages.judged}.`]}
      table={table}
      sources={sources}
      omitsSources={mayOmitSource(sources)}
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
            <p hidden id="keys">
              {messagesOf(language).charts.keys}
            </p>
          </div>
        </div>
      )}
    </EmbedBody>
  )
}
