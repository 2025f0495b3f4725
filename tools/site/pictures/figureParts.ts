import type { Table } from '../../../src/charts/types.ts'
import { escaped } from '../htmlText.ts'

/** Width of a figure and of its drawings, in pixels: what a newsletter of 600 has between its edges. */
export const figureWidth = 560

/** What is wider than the article is scrolled, never scaled: letters keep their size on a phone. Who has no pointer can
 *  scroll it too. */
const scrolled = (name: string, content: string): string =>
  `<div role="group" tabindex="0" aria-label="${escaped(name)}" style="overflow-x:auto">${content}</div>`

/** A paragraph of a figure. */
export const paragraph = (html: string, style = 'font-size:13px'): string =>
  `<p style="margin:6px 0 0;${style}">${html}</p>`

/** A drawing in its own size, whatever the article says of pictures.
 *  @param svg text of a drawing that is `figureWidth` wide.
 *  @param name of the box that it can be scrolled in. */
export const drawn = (svg: string, name: string): string =>
  scrolled(
    name,
    svg.replace(
      '<svg ',
      `<svg style="display:block;direction:ltr;width:${figureWidth}px;max-width:none;height:auto" `,
    ),
  )

/** What can be opened below a figure; closed where folds are known, there for all where they are not. */
export const fold = (summary: string, content: string): string =>
  `<details style="margin-top:6px;font-size:13px"><summary>${escaped(summary)}</summary>${content}</details>`

const grid = 'border-top:1px solid #dfe2e6;padding:4px 12px 4px 0;vertical-align:top'

const cell = (tag: 'th' | 'td', text: string, numeric: boolean, scope: 'col' | 'row' | undefined): string =>
  `<${tag}${scope === undefined ? '' : ` scope="${scope}"`} style="${grid};text-align:${numeric ? 'right' : 'left'}${tag === 'th' && scope === 'row' ? ';font-weight:400' : ''}">${escaped(text)}</${tag}>`

/** Every value of a chart.
 *  @param name of the box that the table can be scrolled in. */
export function tableHtml({ caption, columns, rows }: Table, name: string): string {
  const head = columns.map(({ label, numeric }) => cell('th', label, numeric, 'col'))
  const body = rows.map((row) => {
    const cells = row.map((text, index) =>
      index === 0
        ? cell('th', text, false, 'row')
        : cell('td', text, columns[index]?.numeric ?? false, undefined),
    )
    return `<tr>${cells.join('')}</tr>`
  })
  const table = [
    '<table style="border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums">',
    `<caption style="text-align:left;padding:4px 0">${escaped(caption)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`,
  ]
  return scrolled(name, table.join(''))
}
