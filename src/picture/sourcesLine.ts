import { vintageText } from '../charts/SourcesText.tsx'
import type { SourceLine } from '../charts/types.ts'
import { messagesOf } from '../i18n/messages.ts'
import type { Language } from '../model/text.ts'

const line = (texts: readonly string[], language: Language): string => {
  const { panels } = messagesOf(language)
  const different = [...new Set(texts)]
  return different.length === 0
    ? ''
    : `${different.length === 1 ? panels.source : panels.sources}: ${different.join('; ')}`
}

/** "Source: Eurostat, nama_10r_2gdp (February 2026)", in one line of text. */
export const sourcesLine = (sources: readonly SourceLine[], language: Language): string =>
  line(
    sources.map(({ text, vintages }) => `${text} (${vintageText(vintages, language)})`),
    language,
  )

/** The same for where there may be less room, the fullest first: without the dates, then the producers alone. */
export const sourcesLines = (sources: readonly SourceLine[], language: Language): readonly string[] => [
  sourcesLine(sources, language),
  line(
    sources.map(({ text }) => text),
    language,
  ),
  line(
    sources.map(({ text }) => text.replace(/,.*$/, '')),
    language,
  ),
]
