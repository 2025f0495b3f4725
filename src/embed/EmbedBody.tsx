import type { ReactNode } from 'react'
import { FiguresTable } from '../charts/FiguresTable.tsx'
import { SourcesText } from '../charts/SourcesText.tsx'
import type { SourceLine, Table } from '../charts/types.ts'
import { embedMessages } from '../i18n/embedMessages.ts'
import { messagesOf } from '../i18n/messages.ts'
import type { Language } from '../model/text.ts'

interface EmbedBodyProps {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  /** One quiet line: which state is shown, whether there is a newer one. */
  readonly state?: ReactNode
  /** Filters that an author may have left free. */
  readonly ways?: ReactNode
  readonly children: ReactNode
  readonly description: string
  readonly notes: readonly string[]
  readonly table: Table
  readonly sources: readonly SourceLine[]
  /** Their licences let an author leave them out. */
  readonly omitsSources: boolean
  readonly site: string
  /** Address of the page with everything on the matter. */
  readonly more: string
  /** The chart can be explored in the frame. */
  readonly explorable: boolean
  /** Does so, where the page's own script has handed over. */
  readonly onExplore?: (() => void) | undefined
  readonly notices?: readonly string[]
}

/** All that is in an embed, from the title to the foot. The same at build and when a reader takes it over. */
export function EmbedBody(props: EmbedBodyProps) {
  const { language, title, subtitle, table, notes, explorable } = props
  const { panels } = messagesOf(language)
  const words = embedMessages[language]
  return (
    <>
      <h1>{title}</h1>
      {subtitle !== '' && <p className="sub">{subtitle}</p>}
      {props.ways}
      {props.notices && props.notices.length > 0 && (
        <ul className="notices">
          {props.notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
      {props.children}
      <p className="unseen" id="description">
        {props.description}
      </p>
      {props.state}
      <div className={props.omitsSources ? 'may-go' : undefined}>
        <SourcesText sources={props.sources} language={language} newTab />
      </div>
      <div className="embed-foot">
        {notes.length > 0 && (
          <details>
            <summary>{panels.notes}</summary>
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </details>
        )}
        {table.rows.length > 0 && (
          <details>
            <summary>{panels.table}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
            <section className="scroll" aria-label={panels.table} tabIndex={0}>
              <FiguresTable table={table} />
            </section>
          </details>
        )}
        {explorable && (
          <button type="button" className="scripted" data-open="" onClick={props.onExplore}>
            {words.openHere}
          </button>
        )}
        <a href={props.more} target="_blank" rel="noopener">
          {words.more(props.site)}
        </a>
      </div>
      <p id="said" role="status" />
    </>
  )
}
