import { vintageText } from '../charts/SourcesText.tsx'
import type { SourceLine } from '../charts/types.ts'
import { changesMessages } from '../i18n/changesMessages.ts'
import { periodText } from '../model/periodText.ts'
import type { Language } from '../model/text.ts'

/** A figure that is not as it was. */
export interface ChangedFigure {
  readonly name: string
  readonly period: string
  readonly before: string
  readonly after: string
  readonly difference: string
}

/** What has become of a state that is kept, in words. */
export interface EmbedChangesProps {
  readonly language: Language
  readonly heading: string
  /** The state's name: "March 2024, first release of 2023". */
  readonly state: string
  /** Whether the title still holds. */
  readonly verdict: string
  /** The title as it was and as it would be, each after what it is. */
  readonly titles: readonly (readonly [term: string, title: string])[]
  readonly otherTables: string | undefined
  readonly counts: string
  readonly caption: string
  readonly figures: readonly ChangedFigure[]
  /** What the earlier figures said of themselves. */
  readonly notes: readonly string[]
  readonly sources: readonly (readonly [term: string, sources: readonly SourceLine[]])[]
  /** Address of the chart as it is today; undefined where it is no more. */
  readonly live: string | undefined
}

function Titles({ language, verdict, titles }: EmbedChangesProps) {
  return (
    <>
      <h2>{changesMessages[language].title}</h2>
      <p>{verdict}</p>
      <dl>
        {titles.map(([term, title]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{title}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function FiguresTable({ language, caption, figures }: EmbedChangesProps) {
  const words = changesMessages[language]
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.series}</th>
          <th scope="col">{words.period}</th>
          <th scope="col" className="numeric">
            {words.thenNow}
          </th>
          <th scope="col" className="numeric">
            {words.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ name, period, before, after, difference }) => (
          <tr key={`${name} ${period}`}>
            <th scope="row">{name}</th>
            <td>{periodText(period, language)}</td>
            <td className="numeric">
              {before}
              <span aria-hidden="true"> → </span>
              <span className="unseen">{words.becomes}</span>
              {after}
            </td>
            <td className="numeric">{difference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Sources({ language, sources }: EmbedChangesProps) {
  return (
    <>
      <h2>{changesMessages[language].sources}</h2>
      {sources.map(([term, lines]) => (
        <p className="sources" key={term}>
          <b>{`${term}: `}</b>
          {lines.map(({ text, url, vintages }, index) => (
            <span key={text}>
              {index > 0 ? '; ' : ''}
              {url === undefined ? (
                text
              ) : (
                <a href={url} target="_blank" rel="noopener">
                  {text}
                </a>
              )}{' '}
              ({vintageText(vintages, language)})
            </span>
          ))}
        </p>
      ))}
    </>
  )
}

/** What has become of an embed that does not follow its figures: its title, every figure that is not as it was, and the ways
 *  back to both charts, within the frame. */
export function EmbedChanges(props: EmbedChangesProps) {
  const { language, notes, live } = props
  const words = changesMessages[language]
  return (
    <div className="changes">
      <h1>{props.heading}</h1>
      <p className="sub">{words.pinned(props.state)}</p>
      <Titles {...props} />
      {notes.length > 0 && <h2>{words.earlier}</h2>}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <h2>{words.figures}</h2>
      {props.otherTables !== undefined && <p>{props.otherTables}</p>}
      <p>{props.counts}</p>
      {props.figures.length > 0 && <FiguresTable {...props} />}
      <Sources {...props} />
      <nav className="changes-ways">
        <a href="../" data-stay="">
          {words.backToPinned}
        </a>
        {live === undefined ? (
          <span>{words.vanished}</span>
        ) : (
          <a href={live} data-stay="">
            {words.toLive}
          </a>
        )}
      </nav>
    </div>
  )
}
