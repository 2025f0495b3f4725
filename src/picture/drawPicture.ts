import type { ChartModel } from '../charts/types.ts'
import type { Brush } from './brush.ts'
import { chartDrawing } from './chartDrawing.ts'
import { inksOf } from './ink.ts'
import { moved } from './pictureNode.ts'
import { sheet } from './sheet.ts'
import { stack } from './stack.ts'
import { textBlock } from './textBlock.ts'

/** Texts around a chart; what is left out is not drawn. */
interface PictureFrame {
  readonly title?: string | undefined
  readonly subtitle?: string | undefined
  /** On the state of its figures, where they are not those of today. */
  readonly state?: string | undefined
  readonly source?: string | undefined
}

export interface PictureOptions {
  /** Of the whole picture, in pixels. */
  readonly width?: number
  /** Of the chart's plot; the kind's own where absent. */
  readonly height?: number | undefined
  /** Without it there is the chart alone, from edge to edge. */
  readonly frame?: PictureFrame | undefined
}

/** A newspaper's column. */
const usualWidth = 640
const edge = 16
/** Room for letters that reach over the drawing's edge. */
const bareEdge = 4

/** A chart as one SVG file that stands alone: one width, one theme, nothing that a style sheet, a font or a script would
 *  have to add. The same drawing as the site's. */
export function drawPicture(
  model: ChartModel,
  { width = usualWidth, height, frame }: PictureOptions,
  brush: Brush,
): string {
  const { quiet } = inksOf(brush)
  const padding = frame ? edge : bareEdge
  const inner = width - padding * 2
  const chart = chartDrawing(model, inner, brush, { height })
  const text = (words: string | undefined, look: Parameters<typeof textBlock>[2]) =>
    textBlock(words ?? '', inner, look)
  const all = frame
    ? stack([
        { drawing: text(frame.title, { size: 21, bold: true, serif: true, leading: 1.22, balanced: true }) },
        { drawing: text(frame.subtitle, { size: 14, fill: quiet }), above: 5 },
        { drawing: chart, above: 12 },
        { drawing: text(frame.state, { size: 12, bold: true }), above: 10 },
        { drawing: text(frame.source, { size: 12, fill: quiet }), above: 10 },
      ])
    : chart
  const whole = { width, height: all.height + padding * 2, nodes: moved(all.nodes, padding, padding) }
  return sheet(whole, { ...model, title: frame?.title ?? model.title }, brush)
}
