import { isNumber } from '../../model/gap.ts'
import { periodText } from '../../model/periodText.ts'
import { axisTexts, onAxisScale } from '../axisText.ts'
import { claimLines, claimMarks } from '../claimLines.ts'
import { colourClasses } from '../colour.ts'
import { levelFor } from '../levels.ts'
import { textWidth } from '../textWidth.ts'
import { linearScale, toY } from '../ticks.ts'
import { categoryTicks } from '../timeTicks.ts'
import type { ColumnsModel, LayoutOptions } from '../types.ts'
import { valueAxis } from '../valueAxis.ts'
import { columnsKey } from './columnsKey.ts'
import { gridOf, placeColumns } from './placeColumns.ts'
import type { ColumnsLayout } from './types.ts'

const defaultHeight = 260
const tickEvery = 56
const rightMargin = 10
const numberHeight = 14

const sizeOf = (text: string): number => textWidth(text, 12)

/** Columns by period, standing on zero; claims are in the domain too. */
export function layoutColumns(
  model: ColumnsModel,
  { height = defaultHeight }: LayoutOptions = {},
): ColumnsLayout {
  const { unit, language, periods, references } = model
  const cells = model.series.flatMap((one) => one.points.map((datum) => datum.cell).filter(isNumber))
  const values = [...cells, ...references.map((claim) => claim.value)]
  const scale = linearScale(values, Math.max(2, Math.round(height / tickEvery)), 'always')
  const y = toY(scale, height)
  const { yTicks, left } = valueAxis(scale, axisTexts(scale.ticks, unit, language), y)
  const colours = colourClasses(model.series)
  const { columns, slots, marks } = placeColumns(model, y, colours, onAxisScale(scale.ticks, unit, language))
  const legend = columnsKey(model, colours)
  const sides = left + rightMargin
  const claims = claimLines(references, unit, language, y, marks, sides)
  const { band, width } = gridOf(model)
  // A number may be wider than its column where the next one belongs to another period.
  const pitch = model.series.length > 1 ? width : band
  const below = columns.some((column) => column.value < 0) ? numberHeight : 0
  const tallest = Math.max(0, ...slots.map((slot) => sizeOf(slot.reason)))
  return {
    margins: { top: 24 + legend.height, right: rightMargin, bottom: 28 + below, left },
    height,
    reach: 'across',
    scale,
    periods,
    yTicks,
    xTicks: categoryTicks(
      periods.map((period, index) => ({ x: band * (index + 0.5), text: periodText(period, language) })),
      sides,
    ),
    series: model.series.map(({ id, area }) => ({ id, area })),
    columns,
    slots,
    texts: levelFor(Math.max(0, ...columns.map((column) => sizeOf(column.text))) + 4, pitch, sides),
    reasons: tallest + 16 > height ? undefined : levelFor(15, width, sides),
    floor: height + below,
    claims,
    legend,
    marks: [...marks, ...claimMarks(references, claims, unit, language)],
  }
}
