import type { ChartModel, Datum } from '../../../src/charts/types.ts'

/** Every series as a ratio to its first number, times 100; other charts as they are. */
export function toIndex(model: ChartModel): ChartModel {
  if (model.type === 'lines') {
    return { ...model, series: model.series.map((series) => ({ ...series, points: indexed(series.points) })) }
  }
  if (model.type === 'columns') {
    return { ...model, series: model.series.map((series) => ({ ...series, points: indexed(series.points) })) }
  }
  if (model.type === 'areas') {
    return { ...model, series: model.series.map((series) => ({ ...series, points: indexed(series.points) })) }
  }
  return model
}

function indexed<P extends Datum>(points: readonly P[]): readonly P[] {
  const base = points.map((point) => point.cell).find((cell) => typeof cell === 'number')
  if (base === undefined || base === 0) return points
  return points.map((point) =>
    typeof point.cell === 'number' ? { ...point, cell: (point.cell / base) * 100 } : point,
  )
}
