import type { ReactNode } from 'react'
import { kindOf } from '../charts/kinds.ts'
import type { ChartModel } from '../charts/types.ts'
import type { FilterId } from '../data/viewSchema.ts'
import { embedMessages } from '../i18n/embedMessages.ts'
import { messagesOf } from '../i18n/messages.ts'
import { EmbedBody } from './EmbedBody.tsx'
import { mayOmitSource } from './licence.ts'

interface EmbedViewProps {
  readonly model: ChartModel
  readonly site: string
  readonly more: string
  /** Filters of the view; none in a pinned state. */
  readonly filters: readonly (FilterId | 'scale')[]
  readonly state?: ReactNode
}

/** Buttons for every filter that the view has; a style sheet shows those that the author left free. */
function Ways({ filters, model }: Pick<EmbedViewProps, 'filters' | 'model'>) {
  const { filters: names } = messagesOf(model.language)
  return (
    <div className="ways">
      {filters.map((name) => (
        <button key={name} type="button" className={`way way-${name}`} data-open={name}>
          {embedMessages[model.language].change}: {names[name]}
        </button>
      ))}
    </div>
  )
}

/** The embed of a view: its chart as the static hand draws it, with its words and its table. */
export function EmbedView({ model, site, more, filters, state }: EmbedViewProps) {
  const kind = kindOf(model)
  const layout = kind.layout(model)
  return (
    <EmbedBody
      language={model.language}
      title={model.title}
      subtitle={model.subtitle}
      state={state}
      ways={filters.length > 0 && <Ways filters={filters} model={model} />}
      description={model.description}
      notes={model.notes}
      table={kind.table(model)}
      sources={model.sources}
      omitsSources={mayOmitSource(model.sources)}
      site={site}
      more={more}
      explorable={filters.length > 0}
    >
      <div className="chart">
        <div className="stage">
          <kind.Static model={model} layout={layout} emphasized={undefined} />
        </div>
        {layout.marks.length > 0 && (
          <p hidden id="keys">
            {messagesOf(model.language).charts.keys}
          </p>
        )}
      </div>
    </EmbedBody>
  )
}
