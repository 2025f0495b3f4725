import { memo, Suspense, use, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { Chart } from '../charts/Chart.tsx'
import type { ChartModel } from '../charts/types.ts'
import { setNames } from '../state/choices.ts'
import { emphasize } from '../state/emphasis.ts'
import { resetChoices } from '../state/store.ts'
import { clipRows } from './clipRows.ts'
import { DataTable } from './DataTable.tsx'
import { useChoices, useMessages, usePage } from './PageContext.ts'
import { PanelBoundary } from './PanelBoundary.tsx'
import { PanelError } from './PanelError.tsx'
import type { PanelData } from './pageData.ts'
import type { PanelResult } from './panelSource.ts'
import { SiteLink } from './SiteLink.tsx'
import { Sources } from './Sources.tsx'
import { useNear } from './useNear.ts'

interface Props {
  readonly panel: PanelData
  /** A panel on its own page is higher and carries its table. */
  readonly large?: boolean
}

/** The room a chart will take, kept free before it is there so that nothing moves when it comes. An empty drawing and not
 *  a style: a strict content security policy refuses style attributes. */
function Room({ panel, large }: { readonly panel: PanelData; readonly large: boolean }) {
  if (panel.aspect !== undefined) {
    return (
      <>
        <svg className="room" viewBox={`0 0 ${panel.aspect} 1`} aria-hidden="true" />
        {/* The key below a map: one line of it, three on a phone. */}
        <div className="room-key" />
      </>
    )
  }
  return <svg className="room" height={panel.height + (large ? 120 : 0)} aria-hidden="true" />
}

/** Subscribes to the emphasis by itself, so that a hover draws charts again and nothing else. */
const EmphasizedChart = memo(function EmphasizedChart({
  model,
  large,
}: {
  readonly model: ChartModel
  readonly large: boolean
}) {
  const { emphasis } = usePage()
  const on = useStore(emphasis, (state) => state.on)
  return (
    <Chart
      model={model}
      emphasized={on}
      onEmphasize={(id) => emphasize(emphasis, id)}
      {...(large ? { height: 420 } : {})}
    />
  )
})

/** Among others a long list shows its top, and the rest on demand. */
function Clippable({ model, large }: { readonly model: ChartModel; readonly large: boolean }) {
  const { panels } = useMessages()
  const [whole, setWhole] = useState(large)
  const clipped = useMemo(() => (whole ? { model } : clipRows(model)), [model, whole])
  return (
    <>
      <EmphasizedChart model={clipped.model} large={large} />
      {clipped.of !== undefined && (
        <button type="button" className="show-all" onClick={() => setWhole(true)}>
          {panels.showAll(clipped.of)}
        </button>
      )}
    </>
  )
}

function Empty({ choices }: { readonly choices: string }) {
  const { store } = usePage()
  const { panels } = useMessages()
  return (
    <div className="panel-state">
      <p>
        <strong>{panels.noData(choices)}</strong> {panels.noDataHint}
      </p>
      <button type="button" onClick={() => resetChoices(store)}>
        {panels.removeThese}
      </button>
    </div>
  )
}

function Notices({ notices }: { readonly notices: readonly string[] }) {
  if (notices.length === 0) return null
  return (
    <ul className="notices">
      {notices.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  )
}

/** On its own page a chart's title is also the tab's, whatever is chosen. */
function useTabTitle(title: string, large: boolean): void {
  const { page } = usePage()
  useEffect(() => {
    if (large) document.title = `${title} · ${page.site.title}`
  }, [title, large, page])
}

function Shown({
  result,
  panel,
  large,
  headingId,
}: Props & { readonly result: PanelResult; readonly headingId: string }) {
  const { panels } = useMessages()
  useTabTitle(result.kind === 'chart' ? result.model.title : panel.label, large ?? false)
  if (result.kind === 'empty') {
    return (
      <>
        <Heading id={headingId} title={panel.label} subtitle="" large={large ?? false} />
        <Notices notices={result.notices} />
        <Empty choices={result.choices} />
      </>
    )
  }
  const { model, notices } = result
  return (
    <>
      <Heading id={headingId} title={model.title} subtitle={model.subtitle} large={large ?? false} />
      <Notices notices={notices} />
      <Clippable model={model} large={large ?? false} />
      {model.notes.length > 0 && (
        <details className="notes" open={large ?? false}>
          <summary>{panels.notes}</summary>
          {model.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </details>
      )}
      <Sources sources={model.sources} />
      {/* A timeline has its table in it. */}
      {large && model.type !== 'timeline' && <DataTable model={model} />}
    </>
  )
}

function Heading({
  id,
  title,
  subtitle,
  large,
}: {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly large: boolean
}) {
  const Level = large ? 'h1' : 'h3'
  return (
    <header>
      <Level id={id} className="panel-title">
        {title}
      </Level>
      {subtitle !== '' && <p className="panel-subtitle">{subtitle}</p>}
    </header>
  )
}

/** Before it is near: its words and sources, and room; with scripts off, its picture. */
function Placeholder({
  panel,
  headingId,
  large,
  picture,
}: Props & { readonly headingId: string; readonly picture: boolean }) {
  const { page } = usePage()
  const { panels } = useMessages()
  // The page's words are of the default choices: with others set, only the name is still true.
  const isDefault = setNames(useChoices()).length === 0
  const prefix = page.language === 'en' ? '' : `${page.language}/`
  return (
    <>
      <Heading
        id={headingId}
        title={isDefault ? panel.title : panel.label}
        subtitle={isDefault ? panel.subtitle : ''}
        large={large ?? false}
      />
      <div className="waiting">
        <Room panel={panel} large={large ?? false} />
        {panel.clipped && <div className="room-button" />}
        {panel.noted && <div className="room-notes" />}
        <span className="visually-hidden">{panels.loading}</span>
        {picture && (
          <noscript>
            <img
              src={`${page.root}${prefix}api/views/${panel.id}.svg`}
              alt={panel.description}
              loading="lazy"
            />
          </noscript>
        )}
      </div>
      <Sources sources={panel.sources} />
    </>
  )
}

/** Reads what the choices make of this panel; waits (showing what was there before) while figures load. */
function Content({ panel, large, headingId }: Props & { readonly headingId: string }) {
  const { source } = usePage()
  // Deferred: a click shows at once in the controls, the charts follow when the browser has time.
  const choices = useDeferredValue(useChoices())
  const entry = source.get(panel.id, choices)
  const result = entry.status === 'ready' ? entry.result : use(entry.promise)
  return (
    <Shown panel={panel} result={result} headingId={headingId} {...(large === undefined ? {} : { large })} />
  )
}

/** One chart with its title, notices, notes and sources; what goes wrong in it stays in it. */
export const Panel = memo(function Panel({ panel, large = false }: Props) {
  const { page, source } = usePage()
  const { panels } = useMessages()
  const headingId = useId()
  const element = useRef<HTMLElement>(null)
  const inPage = panel.id in page.models
  const near = useNear(element, inPage)
  const [attempt, setAttempt] = useState(0)
  const choices = useChoices()
  const retry = () => {
    source.retry(panel.id)
    setAttempt(attempt + 1)
  }
  const waiting = <Placeholder panel={panel} headingId={headingId} large={large} picture={!inPage} />
  return (
    <article className={`panel panel-${panel.chart}`} aria-labelledby={headingId} ref={element} id={panel.id}>
      {near ? (
        <PanelBoundary
          attempt={`${attempt}${JSON.stringify(choices)}`}
          fallback={(error) => (
            <>
              <Heading id={headingId} title={panel.label} subtitle="" large={large} />
              <PanelError error={error} onRetry={retry} />
            </>
          )}
        >
          <Suspense fallback={waiting}>
            <Content panel={panel} large={large} headingId={headingId} />
          </Suspense>
        </PanelBoundary>
      ) : (
        waiting
      )}
      {!large && (
        <p className="panel-more">
          <SiteLink to={`explore/${panel.id}/`}>
            {panels.exploreShort}
            <span className="visually-hidden">: {panel.label}</span>
          </SiteLink>
        </p>
      )}
    </article>
  )
})
