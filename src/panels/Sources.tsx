import type { SourceLine } from '../charts/types.ts'
import { useMessages } from './PageContext.ts'

/** "Source: Eurostat, nama_10r_2gdp (Feb 2026); …" */
export function Sources({ sources }: { readonly sources: readonly SourceLine[] }) {
  const { panels } = useMessages()
  if (sources.length === 0) return null
  return (
    <p className="sources">
      <b>{sources.length === 1 ? panels.source : panels.sources}</b>{' '}
      {sources.map((source, index) => (
        <span key={`${source.text}${source.vintage}`}>
          {index > 0 ? '; ' : ''}
          {source.url === undefined ? source.text : <a href={source.url}>{source.text}</a>} ({source.vintage})
        </span>
      ))}
    </p>
  )
}
