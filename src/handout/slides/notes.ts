import { vintageText } from '../../charts/SourcesText.tsx'
import type { ShownSlide } from '../../engine/deck/shownDeck.ts'
import { messagesOf } from '../../i18n/messages.ts'
import { pptxMessages } from '../../i18n/pptxMessages.ts'
import type { Language } from '../../model/text.ts'

/** Speaker notes as lines: what the speaker says, then the figures to quote, what must be known of them, all sources with their
 *  licences, and the slide's address. An empty line divides them. */
export function notesOf(
  slide: ShownSlide,
  address: string | undefined,
  language: Language,
): readonly string[] {
  const messages = pptxMessages[language]
  const { panels } = messagesOf(language)
  const remarks = [...new Set(slide.models.flatMap(({ notes }) => notes))]
  const section = (head: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', head, ...lines])
  const lines = [
    ...slide.notes,
    ...section(
      messages.figures,
      slide.figures.map(({ text, source }) => `– ${text}${source === '' ? '' : ` (${source})`}`),
    ),
    ...section(
      messages.remarks,
      remarks.map((text) => `– ${text}`),
    ),
    ...section(
      slide.sources.length === 1 ? panels.source : panels.sources,
      slide.sources.map(({ text, vintages, licence, url }) =>
        [`– ${text} (${vintageText(vintages, language)})`, licence, url ?? '']
          .filter((part) => part !== '')
          .join(' · '),
      ),
    ),
    ...(address === undefined ? [] : section(messages.address, [address])),
  ]
  return lines[0] === '' ? lines.slice(1) : lines
}
