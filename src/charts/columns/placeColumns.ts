import { isGap } from '../../model/gap.ts'
import { isReserved, valueText } from '../datumText.ts'
import { markText } from '../markText.ts'
import type { ColumnsModel, Mark } from '../types.ts'
import type { Column, EmptySlot } from './types.ts'

/** Share of a period's width that its columns take together. */
const filled = 0.76

interface Grid {
  /** Widths of a period and of a column, fractions of the plot's width. */
  readonly band: number
  readonly width: number
}

export function gridOf(model: ColumnsModel): Grid {
  const band = 1 / Math.max(1, model.periods.length)
  return { band, width: (band * filled) / Math.max(1, model.series.length) }
}

/** Every column at its place, and for every missing one an empty slot. Series by series, as the keyboard goes. */
export function placeColumns(
  model: ColumnsModel,
  y: (value: number) => number,
  colours: readonly string[],
  numberAt: (value: number) => string,
) {
  const { unit, language } = model
  const { band, width } = gridOf(model)
  const columns: Column[] = []
  const slots: EmptySlot[] = []
  const marks: Mark[] = []
  for (const [index, series] of model.series.entries()) {
    for (const [place, period] of model.periods.entries()) {
      const datum = series.points[place]
      if (!datum) continue
      const id = `${series.id} ${period}`
      const x = band * (place + (1 - filled) / 2) + width * index
      const cell = isGap(datum.cell) ? undefined : datum.cell
      if (cell === undefined) slots.push({ id, x, width, reason: valueText(datum, unit, language) })
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
          text: numberAt(cell),
        })
      marks.push({
        id,
        series: series.id,
        area: series.area,
        x: x + width / 2,
        y: y(cell ?? 0),
        ...markText({ name: series.label, datum, unit, language, period }),
      })
    }
  }
  return { columns, slots, marks }
}
