import type { BumpModel, ChartModel, LinesModel } from '../../src/charts/types.ts'
import type { Cell } from '../../src/model/gap.ts'
import type { Unit } from '../../src/model/unit.ts'
import { unitNames } from '../../src/model/unitNames.ts'
import type { Drawing, Figures, RankedDrawing, TimedDrawing } from './figures.ts'

/** The figures of a chart for a library that knows nothing of Ponte; undefined of maps and timelines, which the libraries
 *  have no ordinary means for. */
export function toFigures(model: ChartModel): Figures | undefined {
  const drawing = toDrawing(model)
  if (!drawing) return undefined
  const { id, title, subtitle, description } = model
  const source = model.sources.map(({ text, licence }) => `${text} (${licence})`).join('; ')
  return { id, title, subtitle, description, source, drawing }
}

function toDrawing(model: ChartModel): Drawing | undefined {
  if (model.type === 'lines' || model.type === 'bump') return timedByYear(model)
  if (model.type === 'columns' || model.type === 'areas') {
    return {
      form: model.type,
      unit: unitText(model.unit),
      names: model.series.map((series) => series.label),
      rows: model.periods.map((x, index) => ({
        x,
        values: model.series.map((series) => numberOf(series.points[index]?.cell, model.unit)),
      })),
    }
  }
  if (model.type === 'bars') return ranked('bars', model.unit, model.rows)
  if (model.type === 'dots') {
    // One definition may have a row for each of several years.
    const rows = model.rows.map((row) => ({
      ...row,
      label: row.period ? `${row.label}, ${row.period}` : row.label,
    }))
    return ranked('dots', model.unit, rows)
  }
  if (model.type === 'scatter') {
    const at = (group: string) => model.groups.findIndex(({ id }) => id === group)
    return {
      form: 'scatter',
      x: model.x.label,
      y: model.y.label,
      size: model.size.label,
      groups: model.groups.map(({ label }) => label),
      points: model.points.flatMap((point) => {
        const [x, y, size] = [
          numberOf(point.x.cell, model.x.unit),
          numberOf(point.y.cell, model.y.unit),
          numberOf(point.size.cell, model.size.unit),
        ]
        if (x === null || y === null || size === null) return []
        return [{ label: point.label, group: at(point.group), x, y, size }]
      }),
    }
  }
  return undefined
}

function timedByYear(model: LinesModel | BumpModel): TimedDrawing {
  const all = model.series.map(({ points }) => new Map(points.map(({ x, cell }) => [x, cell])))
  const years = [...new Set(all.flatMap((cells) => [...cells.keys()]))].sort((a, b) => a - b)
  // A rank has no unit of its own.
  const unit = model.type === 'lines' ? model.unit : { ...model.unit, multiplier: 0 }
  return {
    form: 'lines',
    unit: model.type === 'lines' ? unitText(unit) : '',
    names: model.series.map(({ label }) => label),
    rows: years.map((x) => ({ x, values: all.map((cells) => numberOf(cells.get(x), unit)) })),
  }
}

function ranked(
  form: RankedDrawing['form'],
  unit: Unit,
  rows: readonly { readonly label: string; readonly cell: Cell; readonly highlight: boolean }[],
): RankedDrawing {
  return {
    form,
    unit: unitText(unit),
    rows: rows.map(({ label, cell, highlight }) => ({
      label,
      value: numberOf(cell, unit),
      marked: highlight,
    })),
  }
}

function numberOf(cell: Cell | undefined, { multiplier, decimals }: Unit): number | null {
  if (typeof cell !== 'number') return null
  return Number((cell * 10 ** multiplier).toFixed(Math.max(0, decimals - multiplier)))
}

function unitText({ code }: Unit): string {
  const { symbol, many } = unitNames.en[code]
  return symbol ?? many
}
