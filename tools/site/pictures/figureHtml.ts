import { vintageText } from '../../../src/charts/SourcesText.tsx'
import type { SourceLine, Table } from '../../../src/charts/types.ts'
import { messagesOf } from '../../../src/i18n/messages.ts'
import { pictureMessages } from '../../../src/i18n/pictureMessages.ts'
import type { Language } from '../../../src/model/text.ts'
import { sans, serif } from '../../../src/picture/type.ts'
import { escaped } from '../htmlText.ts'

export interface Figure {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  /** The picture, as SVG text. */
  readonly svg: string
  readonly sources: readonly SourceLine[]
  /** What the picture says, where that is words rather than values. */
  readonly words: readonly string[]
  readonly table: Table | undefined
}

const grid = 'border-top:1px solid #dfe2e6;padding:4px 12px 4px 0;vertical-align:top'

const cell = (tag: 'th' | 'td', text: string, numeric: boolean, scope: 'col' | 'row' | undefined): string =>
  `<${tag}${scope === undefined ? '' : ` scope="${scope}"`} style="${grid};text-align:${numeric ? 'right' : 'left'}${tag === 'th' && scope === 'row' ? ';font-weight:400' : ''}">${escaped(text)}</${tag}>`

function tableHtml({ caption, columns, rows }: Table): string {
  const head = columns.map(({ label, numeric }) => cell('th', label, numeric, 'col'))
  const body = rows.map((row) => {
    const cells = row.map((text, index) =>
      index === 0
        ? cell('th', text, false, 'row')
        : cell('td', text, columns[index]?.numeric ?? false, undefined),
    )
    return `<tr>${cells.join('')}</tr>`
  })
  return [
    '<div style="overflow-x:auto"><table style="border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums">',
    `<caption style="text-align:left;padding:4px 0">${escaped(caption)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`,
  ].join('')
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
  return `<p style="margin:6px 0 0;font-size:13px">${sources.length === 1 ? panels.source : panels.sources}: ${lines.join('; ')}${terms}</p>`
}

/** A chart or claim as HTML that stands in any article, newsletter or archive: the picture, its words, its source, and every
 *  value in a table. No script, no class, no style but each element's own; nothing is fetched. */
export function figureHtml({ language, title, subtitle, svg, sources, words, table }: Figure): string {
  const messages = pictureMessages[language]
  const picture = svg.replace('<svg ', '<svg style="display:block;width:100%;max-width:640px;height:auto" ')
  const caption = [
    `<strong style="display:block;font-family:${serif};font-size:20px;line-height:1.25">${escaped(title)}</strong>`,
    ...(subtitle === ''
      ? []
      : [`<span style="display:block;margin-top:4px;font-size:14px">${escaped(subtitle)}</span>`]),
  ]
  const hasTable = table !== undefined && table.rows.length > 0
  const inside = [
    ...words.map((text) => `<p style="margin:6px 0">${escaped(text)}</p>`),
    ...(hasTable ? [tableHtml(table)] : []),
  ]
  const summary = words.length === 0 ? messages.table : messages.text
  return [
    `<figure lang="${language}" style="margin:0;max-width:640px;font-family:${sans};line-height:1.4">`,
    `<figcaption style="margin-bottom:8px">${caption.join('')}</figcaption>`,
    picture,
    sourceHtml(sources, language),
    ...(inside.length === 0
      ? []
      : [
          `<details style="margin-top:6px;font-size:13px"><summary>${escaped(summary)}</summary>${inside.join('')}</details>`,
        ]),
    '</figure>',
  ].join('\n')
}
