import { isGap } from '../../model/gap.ts'
import type { AreasModel } from '../types.ts'

/** The edges of one layer at one period, in the stored unit. */
export interface Edges {
  readonly period: number
  readonly from: number
  readonly to: number
}

/** Layers on top of each other, from the first. Where one has no number nothing is stacked at all: what stands above it
 *  would stand at a wrong height. One list a series, of the periods that are whole. */
export function stack(model: AreasModel): readonly (readonly Edges[])[] {
  const sums = model.periods.map(() => 0)
  const whole = model.periods.map((_, period) =>
    model.series.every((one) => {
      const datum = one.points[period]
      return datum !== undefined && !isGap(datum.cell)
    }),
  )
  return model.series.map((one) =>
    one.points.flatMap(({ cell }, period) => {
      if (!whole[period] || isGap(cell)) return []
      const from = sums[period] ?? 0
      sums[period] = from + cell
      return [{ period, from, to: from + cell }]
    }),
  )
}

/** Runs of periods that follow each other. */
export function runs<E extends { readonly period: number }>(edges: readonly E[]): readonly (readonly E[])[] {
  const all: E[][] = []
  for (const edge of edges) {
    const open = all.at(-1)
    if (open?.at(-1)?.period === edge.period - 1) open.push(edge)
    else all.push([edge])
  }
  return all
}
