import { vintageText } from '../../../src/charts/SourcesText.tsx'
import type { SourceLine, Table } from '../../../src/charts/types.ts'
import { messagesOf } from '../../../src/i18n/messages.ts'
import { pictureMessages } from '../../../src/i18n/pictureMessages.ts'
import type { Language } from '../../../src/model/text.ts'
import { sans, serif } from '../../../src/picture/type.ts'
import { escaped } from '../htmlText.ts'
import { figureWidth, fold, paragraph, tableHtml } from './figureParts.ts'

export interface Figure {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  /** What it shows, as HTML. */
  readonly content: string
  /** One line on the state of its figures, where they are not those of today. */
  readonly state?: string | undefined
  readonly sources: readonly SourceLine[]
  readonly notes: readonly string[]
  readonly table: Table
}

function sourceHtml(sources: readonly SourceLine[], language: Language): string {
  if (sources.length === 0) return ''
  const { panels } = messagesOf(language)
  const lines = sources.map(({ text, url, vintages }) => {
    const name = escaped(text)
    const link =
      url === undefined || !/^https?:/.test(url)
        ? name
        : `<a href="${escaped(url)}" style="color:inherit">${name}</a>`
    return `${link} (${escaped(vintageText(vintages, language))})`
  })
  const licences = [...new Set(sources.map(({ licence }) => licence))].filter((one) => one !== '')
  const terms = licences.length === 0 ? '' : `. ${escaped(pictureMessages[language].licence(licences))}`
  return paragraph(`${sources.length === 1 ? panels.source : panels.sources}: ${lines.join('; ')}${terms}`)
}

/** A chart or claim as HTML that stands in any article, newsletter or archive, whichever way that is read: what it shows, its
 *  words, its source, and every value in a table. No script, no class, no style but each element's own; nothing is fetched. */
export function figureHtml(figure: Figure): string {
  const { language, title, subtitle, content, state, sources, notes, table } = figure
  const { panels } = messagesOf(language)
  const words = pictureMessages[language]
  const caption = [
    `<strong style="display:block;font-family:${serif};font-size:20px;line-height:1.25">${escaped(title)}</strong>`,
    ...(subtitle === ''
      ? []
      : [`<span style="display:block;margin-top:4px;font-size:14px">${escaped(subtitle)}</span>`]),
  ]
  return [
    `<figure lang="${language}" dir="ltr" style="direction:ltr;text-align:left;margin:0;max-width:${figureWidth}px;font-family:${sans};line-height:1.4">`,
    `<figcaption style="margin-bottom:8px">${caption.join('')}</figcaption>`,
    content,
    ...(state === undefined ? [] : [paragraph(escaped(state))]),
    sourceHtml(sources, language),
    ...(notes.length === 0
      ? []
      : [fold(panels.notes, notes.map((note) => paragraph(escaped(note))).join(''))]),
    ...(table.rows.length === 0 ? [] : [fold(words.table, tableHtml(table, words.tableBox))]),
    '</figure>',
  ].join('\n')
}
