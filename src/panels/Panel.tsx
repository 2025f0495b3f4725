import { memo, Suspense, use, useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import { resetChoices } from '../state/store.ts'
import { DataTable } from './DataTable.tsx'

import { useChoices, useMessages, usePage } from './PageContext.ts'
import { PanelBoundary } from './PanelBoundary.tsx'
import { PanelChart } from './PanelChart.tsx'
import { PanelError } from './PanelError.tsx'
import { PanelHeading } from './PanelHeading.tsx'
import { PanelPlaceholder } from './PanelPlaceholder.tsx'
import type { PanelData } from './pageData.ts'
import type { PanelResult } from './panelSource.ts'
import { SiteLink } from './SiteLink.tsx'
import { Sources } from './Sources.tsx'
import { Tools } from './Tools.tsx'
import { useNear } from './useNear.ts'

interface Props {
  readonly panel: PanelData
  /** A panel on its own page is higher and carries its table. */
  readonly large?: boolean
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
        <PanelHeading id={headingId} title={panel.label} subtitle="" large={large ?? false} />
        <Notices notices={result.notices} />
        <Empty choices={result.choices} />
      </>
    )
  }
  const { model, notices } = result
  return (
    <>
      <PanelHeading id={headingId} title={model.title} subtitle={model.subtitle} large={large ?? false} />
      <Notices notices={notices} />
      <PanelChart model={model} large={large ?? false} />
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
  const waiting = <PanelPlaceholder panel={panel} headingId={headingId} large={large} picture={!inPage} />
  return (
    <article className={`panel panel-${panel.chart}`} aria-labelledby={headingId} ref={element} id={panel.id}>
      {near ? (
        <PanelBoundary
          attempt={`${attempt}${JSON.stringify(choices)}`}
          fallback={(error) => (
            <>
              <PanelHeading id={headingId} title={panel.label} subtitle="" large={large} />
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
      <p className="panel-more">
        {!large && (
          <SiteLink to={`explore/${panel.id}/`}>
            {panels.exploreShort}
            <span className="visually-hidden">: {panel.label}</span>
          </SiteLink>
        )}
        <Tools of={{ kind: 'view', id: panel.id }} label={panel.label} />
      </p>
    </article>
  )
})
