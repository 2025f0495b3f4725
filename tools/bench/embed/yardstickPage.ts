import { escaped } from '../../site/htmlText.ts'
import type { Figures } from '../figures.ts'

const style = [
  '*{box-sizing:border-box}html,body{height:100%;margin:0}',
  'body{display:flex;flex-direction:column;font:14px/1.4 system-ui,sans-serif;color:#16191d}',
  'h1{font-size:18px;line-height:1.25;margin:0}p,footer{margin:4px 0;color:#5b6168}',
  '#chart{flex:1;min-height:0;position:relative;overflow:hidden}',
].join('')

/** A frame of a yardstick: its words are in the HTML, and script and figures are asked for at once. */
export function yardstickPage(figures: Figures, script: string, data: string): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escaped(figures.title)}</title>`,
    `<script type="module" crossorigin src="${script}"></script>`,
    `<link rel="preload" as="fetch" crossorigin href="${data}">`,
    `<style>${style}</style></head><body>`,
    `<h1>${escaped(figures.title)}</h1><p>${escaped(figures.subtitle)}</p>`,
    `<div id="chart" role="img" aria-label="${escaped(figures.description)}" data-figures="${data}"></div>`,
    `<footer>Source: ${escaped(figures.source)}</footer></body></html>\n`,
  ].join('')
}
