import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { kindOf } from '../../src/charts/kinds.ts'
import type { ChartModel } from '../../src/charts/types.ts'
import { type Language, languages } from '../../src/model/text.ts'
import type { ModelsByView } from './dataFiles.ts'
import { roomOf } from './dataFiles.ts'

/** Width at which a chart stands alone, in pixels: a newspaper's column. */
const width = 640

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A chart as one SVG file with its styles: the static hand's drawing, for pages without scripts, print and search. */
function picture(model: ChartModel, css: string): string {
  const kind = kindOf(model)
  const drawing = renderToStaticMarkup(
    createElement(kind.Static, { model, layout: kind.layout(model), emphasized: undefined }),
  )
  // In a file of its own HTML inside SVG is XML: every drawing must say what it is.
  const named = drawing.replaceAll('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
  const room = roomOf(model)
  const height = room.aspect === undefined ? room.height : Math.ceil(width / room.aspect) + 80
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(model.title)}</title><desc>${escaped(model.description)}</desc>`,
    `<style>${css.replace(/</g, '&lt;')}</style>`,
    `<foreignObject width="100%" height="100%"><div xmlns="http://www.w3.org/1999/xhtml" class="panel alone">${named}</div></foreignObject></svg>`,
  ].join('')
}

/** The picture of every view in every language: address → SVG. */
export async function viewPictures(
  root: string,
  models: Readonly<Record<Language, ModelsByView>>,
): Promise<ReadonlyMap<string, string>> {
  const folder = join(root, 'src/charts')
  const order = await readFile(join(folder, 'styles.css'), 'utf8')
  const names = [...order.matchAll(/@import "\.\/([^"]+)"/g)].map((found) => found[1] ?? '')
  const charts = (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n')
  const css = `${charts} .alone{font:16px/1.5 "Helvetica Neue",Helvetica,"Liberation Sans",Arial,sans-serif;container:panel/inline-size;color:var(--c-ink)}`
  return new Map(
    languages.flatMap((language) =>
      [...models[language]].map(([id, model]): [string, string] => [
        `${language === 'en' ? '' : `${language}/`}api/views/${id}.svg`,
        picture(model, css),
      ]),
    ),
  )
}
