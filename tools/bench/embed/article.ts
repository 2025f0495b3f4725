import { escaped } from '../../site/htmlText.ts'

/** Width of an article's column, in CSS pixels. */
export const column = 640

export interface Framed {
  readonly src: string
  readonly title: string
  /** In CSS pixels. */
  readonly height: number
}

const paragraph =
  'The figures below are those that the text speaks of. A paragraph of an article stands between two charts, as it does where people read them, so that each frame has its place in the flow of the page and not one beside the other.'

/** An article on another site, with frames whose heights stand in it, as the snippet of an embed has them. */
export function article(frames: readonly Framed[]): string {
  const figures = frames.map(
    ({ src, title, height }) =>
      `<p>${paragraph}</p><iframe src="${escaped(src)}" title="${escaped(title)}" style="height:${height}px"></iframe>`,
  )
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>',
    '<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,">',
    `<style>body{font:18px/1.6 Georgia,serif;max-width:${column}px;margin:0 auto}iframe{display:block;width:100%;border:0}</style>`,
    `</head><body><h1>An article</h1>${figures.join('')}<p>${paragraph}</p></body></html>\n`,
  ].join('')
}

/** A window in which all of the article is on the screen: browsers paint nothing of frames that nobody sees. */
export function windowFor(frames: readonly Framed[]): { readonly width: number; readonly height: number } {
  const heights = frames.reduce((sum, { height }) => sum + height, 0)
  return { width: column + 80, height: heights + 200 * (frames.length + 1) }
}
