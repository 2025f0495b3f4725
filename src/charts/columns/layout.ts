import { isGap, isNumber } from '../../model/gap.ts'
import { numberText } from '../../model/numberText.ts'
import type { Language } from '../../model/text.ts'
import { axisTexts } from '../axisText.ts'
import { claimLines, claimMarks } from '../claimLines.ts'
import { colourClasses } from '../colour.ts'
import { isReserved, statusWords, valueText } from '../datumText.ts'
import { layoutKey } from '../keyLayout.ts'
import { levelFor } from '../levels.ts'
import { markText } from '../markText.ts'
import { periodText } from '../periodText.ts'
import { textWidth } from '../textWidth.ts'
import { linearScale, toY } from '../ticks.ts'
import { categoryTicks } from '../timeTicks.ts'
import type { ColumnsModel, Datum, LayoutOptions, Mark } from '../types.ts'
import type { Column, ColumnsLayout, EmptySlot } from './types.ts'

const defaultHeight = 260
const tickEvery = 56
/** Share of a period's width that its columns take together. */
const filled = 0.76

/** The words of all hatched columns, for the key: "first release, derived". */
function reserveWords(data: readonly Datum[], language: Language): string {
  const words = data
    .filter((datum) => isReserved(datum) && !isGap(datum.cell))
    .map((datum) => statusWords(datum, language))
  return [...new Set(words.flat())].join(', ')
}

const sizeOf = (text: string): number => textWidth(text, 12)

export function layoutColumns(
  model: ColumnsModel,
  { height = defaultHeight }: LayoutOptions = {},
): ColumnsLayout {
  const { unit, language, periods } = model
  const data = model.series.flatMap((one) => one.points)
  const values = [
    ...data.map((datum) => datum.cell).filter(isNumber),
    ...model.references.map((claim) => claim.value),
  ]
  const scale = linearScale(values, Math.max(2, Math.round(height / tickEvery)), 'always')
  const y = toY(scale, height)
  const colours = colourClasses(model.series)
  const band = 1 / Math.max(1, periods.length)
  const width = (band * filled) / Math.max(1, model.series.length)
  const xOf = (period: number, series: number) => band * (period + (1 - filled) / 2) + width * series

  const columns: Column[] = []
  const slots: EmptySlot[] = []
  const marks: Mark[] = []
  for (const [index, series] of model.series.entries()) {
    for (const [place, period] of periods.entries()) {
      const datum = series.points[place]
      if (!datum) continue
      const x = xOf(place, index)
      const id = `${series.id} ${period}`
      const { cell } = datum
      if (isGap(cell)) slots.push({ id, x, width, reason: valueText(datum, unit, language) })
      else
        columns.push({
          id,
          series: series.id,
          area: series.area,
          period: place,
          classes: colours[index] ?? 'sm',
          value: cell,
          x,
          width,
          y: Math.min(y(cell), y(0)),
          height: Math.abs(y(cell) - y(0)),
          hatched: isReserved(datum),
          text: numberText(cell, unit, language, 'bare'),
        })
      const text = markText({ name: series.label, datum, unit, language, period })
      const top = isGap(cell) ? y(0) : y(cell)
      marks.push({ id, series: series.id, area: series.area, x: x + width / 2, y: top, ...text })
    }
  }

  const tickTexts = axisTexts(scale.ticks, unit, language)
  const left = Math.ceil(Math.max(18, ...tickTexts.slice(0, -1).map((text) => sizeOf(text) + 10)))
  const several = model.series.length > 1 ? model.series : []
  const reserve = reserveWords(data, language)
  const legend = layoutKey([
    ...several.map((series, index) => ({
      text: series.label,
      classes: colours[index] ?? 'sm',
      hatched: false,
    })),
    ...(reserve === ''
      ? []
      : [{ text: reserve, classes: several.length > 0 ? 'sm' : (colours[0] ?? 'sm'), hatched: true }]),
  ])
  const sides = left + rightMargin
  const pitch = model.series.length > 1 ? width : band
  const claims = claimLines(model.references, unit, language, y, marks, sides)
  return {
    margins: { top: 24 + legend.height, right: rightMargin, bottom: 28, left },
    height,
    reach: 'across',
    scale,
    periods,
    yTicks: scale.ticks.map((value, index) => ({
      y: y(value),
      text: tickTexts[index] ?? '',
      zero: value === 0,
    })),
    xTicks: categoryTicks(
      periods.map((period, index) => ({ x: band * (index + 0.5), text: periodText(period, language) })),
      sides,
    ),
    series: model.series.map(({ id, area }) => ({ id, area })),
    columns,
    slots,
    texts: levelFor(Math.max(0, ...columns.map((column) => sizeOf(column.text))) + 4, pitch, sides),
    reasons: levelFor(15, width, sides),
    claims,
    legend,
    marks: [...marks, ...claimMarks(model.references, claims, unit, language)],
  }
}

const rightMargin = 10
