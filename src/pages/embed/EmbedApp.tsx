import { memo, type ReactNode, Suspense, use, useDeferredValue, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { Chart } from '../../charts/Chart.tsx'
import { kindOf } from '../../charts/kinds.ts'
import type { ChartModel } from '../../charts/types.ts'
import { EmbedBody } from '../../embed/EmbedBody.tsx'
import type { EmbedOptions } from '../../embed/embedAddress.ts'
import { tell } from '../../embed/frame/tell.ts'
import { mayOmitSource } from '../../embed/licence.ts'
import { embedMessages } from '../../i18n/embedMessages.ts'
import { FilterChips } from '../../panels/FilterChips.tsx'
import { FilterSheets, OneYear } from '../../panels/FilterSheets.tsx'
import { useChoices, useMessages, usePage } from '../../panels/PageContext.ts'
import { PanelBoundary } from '../../panels/PanelBoundary.tsx'
import { PanelError } from '../../panels/PanelError.tsx'
import type { ExploreData } from '../../panels/pageData.ts'
import type { PanelResult } from '../../panels/panelSource.ts'
import type { ChoiceName } from '../../state/choices.ts'
import { emphasize } from '../../state/emphasis.ts'
import { replaceChoices } from '../../state/store.ts'
import { printAddress } from '../../state/url.ts'
import { canTakeBack, scopeOfEmbed } from './embedScope.ts'

interface Props {
  readonly page: ExploreData
  readonly options: EmbedOptions
  /** The filter that the reader reached for. */
  readonly opened: ChoiceName | undefined
  /** The reader asked for the whole view, not for one filter. */
  readonly wholeAtOnce: boolean
}

function Filters({ page, options, opened, whole }: Omit<Props, 'wholeAtOnce'> & { readonly whole: boolean }) {
  const { store, source } = usePage()
  const { filters } = useMessages()
  const choices = useChoices()
  const reset = useRef<HTMLButtonElement>(null)
  const scope = scopeOfEmbed(page.offers, options, whole)
  const changed = JSON.stringify(choices) !== JSON.stringify(options.choices)
  const back = () => changed && replaceChoices(store, options.choices)
  return (
    <section
      className="embed-filters"
      aria-label={filters.title}
      onPointerEnter={() => void source.warm()}
      onFocus={() => void source.warm()}
    >
      {scope.changeable && (
        <div className="filter-row">
          <FilterSheets offers={scope.offers} view={page.panel.id} opened={opened} />
          <button ref={reset} type="button" aria-disabled={!changed} onClick={back}>
            {filters.reset}
          </button>
        </div>
      )}
      {scope.offers.slider && scope.offers.years && <OneYear years={scope.offers.years} />}
      <FilterChips
        offers={page.offers}
        onRemoved={() => reset.current?.focus()}
        locked={scope.locked}
        hidden={scope.hidden}
      />
    </section>
  )
}

const LiveChart = memo(function LiveChart({ model }: { readonly model: ChartModel }) {
  const { emphasis } = usePage()
  const on = useStore(emphasis, (state) => state.on)
  return (
    <Chart
      model={model}
      describedBy="description"
      emphasized={on}
      onEmphasize={(id) => emphasize(emphasis, id)}
      onSelect={(series) => tell({ ponte: 1, kind: 'select', id: model.id, series, text: series })}
    />
  )
})

interface ShownProps {
  readonly page: ExploreData
  readonly result: PanelResult
  readonly ways: ReactNode
  readonly problem?: ReactNode
  readonly onExplore: (() => void) | undefined
  /** What to do where there are no data. */
  readonly hint: string
}

/** The embed's own body, with a chart that answers. */
function Shown({ page, result, ways, problem, onExplore, hint }: ShownProps) {
  const { panels } = useMessages()
  const { panel, language } = page
  const choices = useChoices()
  const model = result.kind === 'chart' ? result.model : undefined
  return (
    <EmbedBody
      language={language}
      title={model?.title ?? panel.label}
      subtitle={model?.subtitle ?? ''}
      ways={ways}
      notices={result.notices}
      description={model?.description ?? ''}
      notes={model?.notes ?? []}
      table={model ? kindOf(model).table(model) : { caption: '', columns: [], rows: [] }}
      sources={model?.sources ?? []}
      omitsSources={mayOmitSource(model?.sources ?? [])}
      site={page.site.title}
      more={`../../explore/${panel.id}/${printAddress(choices)}`}
      explorable={onExplore !== undefined}
      onExplore={onExplore}
    >
      {problem}
      {model && <LiveChart model={model} />}
      {result.kind === 'empty' && (
        <p className="state">
          <b>{panels.noData(result.choices)}</b> {hint}
        </p>
      )}
    </EmbedBody>
  )
}

function Content({
  onShown,
  ...rest
}: Omit<ShownProps, 'result'> & { onShown: (result: PanelResult) => void }) {
  const { source } = usePage()
  const choices = useDeferredValue(useChoices())
  const entry = source.get(rest.page.panel.id, choices)
  const result = entry.status === 'ready' ? entry.result : use(entry.promise)
  useEffect(() => onShown(result), [result, onShown])
  return <Shown {...rest} result={result} />
}

/** An embed that a reader has taken over. What fails leaves the last picture where it is, and says why. */
export function EmbedApp({ page, options, opened, wholeAtOnce }: Props) {
  const { source } = usePage()
  const { panels } = useMessages()
  const choices = useChoices()
  const [whole, setWhole] = useState(wholeAtOnce)
  const [attempt, setAttempt] = useState(0)
  const model = page.models[page.panel.id]
  const [last, setLast] = useState<PanelResult | undefined>(model && { kind: 'chart', model, notices: [] })
  const ways = <Filters page={page} options={options} opened={opened} whole={whole} />
  const onExplore = whole ? undefined : () => setWhole(true)
  const hint = canTakeBack(scopeOfEmbed(page.offers, options, whole), choices)
    ? panels.noDataHint
    : embedMessages[page.language].allSet
  const shared = { page, ways, onExplore, hint }
  const retry = () => {
    source.retry(page.panel.id)
    setAttempt(attempt + 1)
  }
  return (
    <PanelBoundary
      attempt={`${attempt}${JSON.stringify(choices)}`}
      fallback={(error) =>
        last && <Shown {...shared} result={last} problem={<PanelError error={error} onRetry={retry} />} />
      }
    >
      <Suspense fallback={last && <Shown {...shared} result={last} />}>
        <Content {...shared} onShown={setLast} />
      </Suspense>
    </PanelBoundary>
  )
}
