import type { ChartModel } from '../charts/types.ts'
import { pictureMessages } from '../i18n/pictureMessages.ts'
import type { Brush } from './brush.ts'
import { card, cardRoom } from './card.ts'
import { type FittedChart, fitChart } from './fitChart.ts'
import { inksOf } from './ink.ts'
import { type Drawing, moved } from './pictureNode.ts'
import { sourcesLines } from './sourcesLine.ts'
import { stack } from './stack.ts'
import { linesOf, type TextLook, textBlock } from './textBlock.ts'

/** Charts are enlarged so much that their letters of 12 and 13 px come out at 20 px and more. */
const scale = 1.7
const space = 18

const titleLook = (size: number, most: number): TextLook => ({
  size,
  bold: true,
  serif: true,
  leading: 1.14,
  balanced: true,
  most,
})

/** The title in the largest type that keeps to so many lines; in the smallest it may have some more. */
function titleBlock(
  title: string,
  width: number,
  sizes: readonly number[],
  lines: number,
  extra: number,
): Drawing {
  const fits = (size: number) => linesOf(title, width, titleLook(size, 99)).length <= lines
  const size = sizes.find(fits) ?? sizes.at(-1) ?? 40
  return textBlock(title, width, titleLook(size, lines + extra))
}

function subtitleBlock(
  model: ChartModel,
  { shown }: Partial<FittedChart>,
  width: number,
  brush: Brush,
  most: number,
) {
  const more = shown ? ` · ${pictureMessages[model.language].shown(...shown)}` : ''
  return textBlock(`${model.subtitle}${more}`, width, { size: 24, fill: inksOf(brush).quiet, most })
}

/** Title above, chart below. Undefined where the chart would have too little room. */
function stacked(model: ChartModel, brush: Brush): Drawing | undefined {
  const { width, height } = cardRoom
  const title = titleBlock(model.title, width, [50, 46, 42], 2, 1)
  const above = title.height + 6 + subtitleBlock(model, {}, width, brush, 2).height + space
  const chart = fitChart(model, { width, height: height - above, scale }, brush)
  if (chart.cramped) return undefined
  // A short chart stands a little below the title, not in the middle of nothing.
  const spare = height - above - chart.drawing.height
  return stack([
    { drawing: title },
    { drawing: subtitleBlock(model, chart, width, brush, 2), above: 6 },
    { drawing: chart.drawing, above: space + Math.max(0, spare) * 0.3 },
  ])
}

/** Title on the left, chart on the right: for long lists, maps, and charts with much around their plot. */
function sideBySide(model: ChartModel, brush: Brush): Drawing {
  const { width, height } = cardRoom
  const [left, gap] = [376, 40]
  const title = titleBlock(model.title, left, [44, 40, 36], 6, 3)
  const chart = fitChart(model, { width: width - left - gap, height: height - space, scale }, brush)
  const words = stack([
    { drawing: title },
    { drawing: subtitleBlock(model, chart, left, brush, 5), above: 14 },
  ])
  return {
    width,
    height,
    nodes: [...words.nodes, ...moved(chart.drawing.nodes, width - (width - left - gap), 4)],
  }
}

/** A chart as feeds show it: title, chart enlarged for small screens, source.
 *  @param state one line on its figures, where they are not those of today. */
export function chartCard(model: ChartModel, site: string, brush: Brush, state?: string): string {
  const lines = sourcesLines(model.sources, model.language)
  const sources = state === undefined ? lines : lines.map((line) => `${state} ${line}`)
  const content = stacked(model, brush) ?? sideBySide(model, brush)
  return card(content.nodes, { ...model, sources, site }, brush)
}
