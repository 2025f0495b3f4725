import type { SourceLine } from '../charts/types.ts'
import { dateText } from '../model/dateText.ts'
import { useLanguage, useMessages } from './PageContext.ts'

/** "Source: Eurostat, nama_10r_2gdp (February 2026)" */
export function Sources({ sources }: { readonly sources: readonly SourceLine[] }) {
  const { panels } = useMessages()
  const language = useLanguage()
  if (sources.length === 0) return null
  const when = (vintages: readonly string[]): string => {
    const [first, last] = [vintages[0] ?? '', vintages.at(-1) ?? '']
    return first === last
      ? dateText(first, language)
      : `${dateText(first, language)} – ${dateText(last, language)}`
  }
  return (
    <p className="sources">
      <b>{sources.length === 1 ? panels.source : panels.sources}</b>{' '}
      {sources.map((source, index) => (
        <span key={source.text}>
          {index > 0 ? '; ' : ''}
          {source.url === undefined ? source.text : <a href={source.url}>{source.text}</a>} (
          {when(source.vintages)})
        </span>
      ))}
    </p>
  )
}
