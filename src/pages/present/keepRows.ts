import type { BarsModel, DotsModel } from '../../charts/types.ts'

type WithRows = BarsModel | DotsModel

const isNumber = (cell: WithRows['rows'][number]['cell']): cell is number => typeof cell === 'number'

/** Rows that stand for different measures of one thing matter as they come near what is claimed of it. */
function fromClaim(rows: DotsModel['rows']): readonly number[] {
  const claimed = rows.flatMap(({ claim }) => claim?.value ?? [])
  if (claimed.length === 0) return rows.map((_, index) => rows.length - index)
  const gaps = rows.map(({ cell, claim }) =>
    claim
      ? -1
      : isNumber(cell)
        ? Math.min(...claimed.map((value) => Math.abs(value - cell)))
        : Number.MAX_VALUE,
  )
  const order = [...gaps].sort((a, b) => a - b)
  return gaps.map((gap) => order.indexOf(gap))
}

/** How far each row is from what the slide speaks of: 0 is spoken of. The first rows matter next to those around it. */
function distances(model: WithRows, wanted: readonly string[]): readonly number[] {
  const spoken = model.rows.flatMap((row, index) => {
    const isWanted = wanted.includes(row.id) || (row.area !== undefined && wanted.includes(row.area))
    return row.highlight || row.claim !== undefined || isWanted ? [index] : []
  })
  if (model.type === 'dots') {
    const far = fromClaim(model.rows)
    return far.map((distance, index) => (spoken.includes(index) ? 0 : distance + 1))
  }
  return model.rows.map((_, index) => Math.min(index + 1, ...spoken.map((one) => Math.abs(one - index))))
}

/** The chart with so many of its rows, in their order: those that the slide speaks of, those around them, and the top. */
export function keepRows<M extends WithRows>(model: M, count: number, wanted: readonly string[]): M {
  const far = distances(model, wanted)
  const nearest = far
    .map((distance, index) => ({ distance, index }))
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
    .slice(0, count)
  const kept = new Set(nearest.map(({ index }) => index))
  return { ...model, rows: model.rows.filter((_row: unknown, index: number) => kept.has(index)) }
}
