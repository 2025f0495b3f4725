import type { BarsModel, ChartModel, ColumnsModel, LinesModel } from '../../src/charts/types.ts'
import { gap, isNumber } from '../../src/model/gap.ts'
import type { ModelsByView } from './dataFiles.ts'

/** Every chart type in every state, made from the real views: as it is, then with holes, alone, negative, long-named. */

interface Sample {
  readonly state: string
  readonly model: ChartModel
}

const longName = 'Provincia autonoma di Bolzano/Bozen, estimates of the statistical office'

const lineStates = (model: LinesModel): readonly Sample[] => [
  {
    state: 'gaps',
    model: {
      ...model,
      series: model.series.map((series) => ({
        ...series,
        points: series.points.map((point, index) =>
          index % 7 === 3 ? { ...point, cell: gap('not-published') } : point,
        ),
      })),
    },
  },
  {
    state: 'one point',
    model: {
      ...model,
      series: model.series.slice(0, 3).map((series) => ({ ...series, points: series.points.slice(-1) })),
    },
  },
  {
    state: 'negative',
    model: {
      ...model,
      references: [],
      series: model.series.map((series, index) => ({
        ...series,
        points: series.points.map((point) => ({
          ...point,
          cell: isNumber(point.cell) ? point.cell * (index % 2 === 0 ? 1 : -1) : point.cell,
        })),
      })),
    },
  },
  {
    state: 'long names',
    model: {
      ...model,
      series: model.series
        .slice(0, 4)
        .map((series) => ({ ...series, label: `${series.label}, ${longName}` })),
    },
  },
  { state: 'logarithmic', model: { ...model, scale: 'log', references: [] } },
]

const barStates = (model: BarsModel): readonly Sample[] => [
  {
    state: 'gaps',
    model: {
      ...model,
      rows: model.rows
        .slice(0, 8)
        .map((row, index) => (index > 5 ? { ...row, cell: gap('suppressed') } : row)),
    },
  },
  { state: 'one row', model: { ...model, rows: model.rows.filter((row) => row.highlight).slice(0, 1) } },
  {
    state: 'negative',
    model: {
      ...model,
      references: [],
      rows: model.rows
        .slice(0, 8)
        .map((row, index) => ({ ...row, cell: isNumber(row.cell) && index > 4 ? -row.cell : row.cell })),
    },
  },
  {
    state: 'long names',
    model: {
      ...model,
      rows: model.rows.slice(0, 5).map((row) => ({ ...row, label: `${row.label}, ${longName}` })),
    },
  },
]

const columnStates = (model: ColumnsModel): readonly Sample[] => [
  {
    state: 'one period',
    model: {
      ...model,
      periods: model.periods.slice(-1),
      series: model.series.map((series) => ({ ...series, points: series.points.slice(-1) })),
    },
  },
]

const statesOf = (model: ChartModel): readonly Sample[] => {
  if (model.type === 'lines') return lineStates(model)
  if (model.type === 'bars') return barStates(model)
  if (model.type === 'columns') return columnStates(model)
  return []
}

/** The views' own charts, the first of each type also in its other states. */
export function gallerySamples(models: ModelsByView): readonly Sample[] {
  const all = [...models.values()]
  const seen = new Set<string>()
  return all.flatMap((model) => {
    const first = !seen.has(model.type)
    seen.add(model.type)
    return [{ state: 'as published', model }, ...(first ? statesOf(model) : [])]
  })
}
