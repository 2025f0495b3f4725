import type { BarsModel, ChartModel } from '../charts/types.ts'

/** Among many panels a list longer than this is cut. */
const longest = 30
const kept = 20

export interface Clipped {
  readonly model: ChartModel
  /** How many rows the whole has; undefined where nothing was cut. */
  readonly of?: number
}

/** The top of a long ranked list, with the highlighted rows wherever they stand. */
function clipBars(model: BarsModel): Clipped {
  if (model.rows.length <= longest) return { model }
  const rows = model.rows.filter((row, index) => index < kept || row.highlight)
  return { model: { ...model, rows }, of: model.rows.length }
}

/** A chart short enough to stand among others. */
export const clipRows = (model: ChartModel): Clipped => (model.type === 'bars' ? clipBars(model) : { model })
