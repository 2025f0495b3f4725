import { messagesOf } from '../i18n/messages.ts'
import { dateText } from '../model/dateText.ts'
import type { Language } from '../model/text.ts'
import type { SourceLine } from './types.ts'

/** When figures were published: a day, month or year; of several releases how many, the first and the last. */
export function vintageText(vintages: readonly string[], language: Language): string {
  const [first = '', ...later] = vintages.map((vintage) => dateText(vintage, language))
  const last = later.at(-1)
  return last === undefined
    ? first
    : messagesOf(language).panels.releases(String(vintages.length), `${first} – ${last}`)
}

/** "Source: Eurostat, nama_10r_2gdp (February 2026)" */
export function SourcesText({
  sources,
  language,
  newTab = false,
}: {
  readonly sources: readonly SourceLine[]
  readonly language: Language
  /** Links open beside the page: those of an embed must not replace the article's frame. */
  readonly newTab?: boolean
}) {
  const { panels } = messagesOf(language)
  if (sources.length === 0) return null
  return (
    <p className="sources">
      {/* A space of its own would jump when the words after it arrive later. */}
      <b>{`${sources.length === 1 ? panels.source : panels.sources} `}</b>
      {sources.map((source, index) => (
        <span key={source.text}>
          {index > 0 ? '; ' : ''}
          {source.url === undefined ? (
            source.text
          ) : (
            <a href={source.url} {...(newTab ? { target: '_blank', rel: 'noopener' } : {})}>
              {source.text}
            </a>
          )}{' '}
          ({vintageText(source.vintages, language)})
        </span>
      ))}
    </p>
  )
}
