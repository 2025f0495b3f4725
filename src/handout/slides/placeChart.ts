import type { ChartModel } from '../../charts/types.ts'
import { pptxMessages } from '../../i18n/pptxMessages.ts'
import { nativeChart } from '../chart/nativeChart.ts'
import { colours } from '../colours.ts'
import type { Highlight } from '../emphasis.ts'
import { sourceSheet } from '../file/sourceSheet.ts'
import { workbook } from '../file/workbook.ts'
import { speakable } from '../xml.ts'
import type { State } from './context.ts'
import { slideAddress } from './foot.ts'
import { type Box, inPoints, toInches } from './geometry.ts'
import { write } from './write.ts'

/** What a chart leaves to be said beside it. */
export interface PlacedChart {
  readonly key: readonly string[]
  /** Rows shown, and of how many, where not all are. */
  readonly shown?: readonly [number, number] | undefined
}

/** A map with other areas standing out. */
const withHighlight = (model: ChartModel, highlight: Highlight): ChartModel =>
  model.type !== 'map' || highlight.length === 0
    ? model
    : {
        ...model,
        shapes: model.shapes.map((shape) => ({ ...shape, highlight: highlight.includes(shape.area) })),
      }

async function placePicture({ page, making }: State, model: ChartModel, box: Box): Promise<PlacedChart> {
  const room = { width: box.w * 96, height: box.h * 96 }
  const picture = await making.picture(model, room).catch(() => undefined)
  if (!picture) {
    const words = [model.description, pptxMessages[making.language].noPicture]
    write(
      page,
      words.map((text) => ({ text, look: { size: 16, colour: colours.quiet }, above: 8 })),
      box,
      making.language,
    )
    return { key: [] }
  }
  const scale = Math.min(box.w / picture.width, box.h / picture.height)
  const [w, h] = [picture.width * scale, picture.height * scale]
  page.addImage({
    data: picture.data,
    x: box.x + (box.w - w) / 2,
    y: box.y,
    w,
    h,
    altText: speakable(model.description),
    objectName: speakable(model.title),
  })
  return { key: [] }
}

/** Puts a chart on a slide: one that Office draws and a presenter can edit, or a picture where Office has no such form. */
export async function placeChart(
  state: State,
  model: ChartModel,
  highlight: Highlight,
  box: Box,
): Promise<PlacedChart> {
  const { page, slide, making } = state
  const chart = nativeChart(model, highlight, inPoints(box))
  if (!chart) return placePicture(state, withHighlight(model, highlight), box)
  const messages = pptxMessages[making.language]
  const address = slideAddress(making.address, slide.id)
  making.charts.push({
    xml: chart.xml,
    workbook: workbook([
      { name: messages.dataSheet, rows: chart.sheet },
      { name: messages.sourceSheet, rows: sourceSheet(model, address) },
    ]),
  })
  // The library makes the place; what stands in it is written afterwards.
  page.addChart('bar', [{ name: '', labels: [''], values: [0] }], {
    ...box,
    h: toInches(chart.height),
    altText: speakable(model.description),
    objectName: speakable(model.title),
  })
  return chart
}
