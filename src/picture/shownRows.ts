import type { ChartModel } from '../charts/types.ts'

interface Row {
  readonly highlight: boolean
  readonly claim?: unknown
  readonly rank?: unknown
}

/** Which rows of a list too long for its picture are shown, in their order: what is highlighted and what is claimed first,
 *  then the leader of a ranked list, then the neighbours of these, the nearest first. */
export function shownRows<R extends Row>(rows: readonly R[], count: number): readonly R[] {
  if (rows.length <= count) return rows
  const indices = rows.map((_, index) => index)
  const strong = indices.filter((index) => rows[index]?.highlight)
  const claims = indices.filter((index) => rows[index]?.claim !== undefined)
  const [centre = claims[0] ?? 0] = strong
  const leader = rows[0]?.rank === undefined ? [] : [0]
  const near = [...indices].sort((a, b) => Math.abs(a - centre) - Math.abs(b - centre))
  const wanted = [...new Set([...strong, ...claims, ...leader, ...near])].slice(0, count)
  return rows.filter((_, index) => wanted.includes(index))
}

export interface Cut {
  readonly model: ChartModel
  /** Rows shown, and of how many; undefined where all are, or there are none. */
  readonly shown?: readonly [number, number] | undefined
}

/** A chart of rows with so many of them at most; any other chart as it is. */
export function cutRows(model: ChartModel, count: number): Cut {
  if (model.type !== 'bars' && model.type !== 'dots') return { model }
  const of = model.rows.length
  if (count >= of) return { model }
  return model.type === 'bars'
    ? { model: { ...model, rows: shownRows(model.rows, count) }, shown: [count, of] }
    : { model: { ...model, rows: shownRows(model.rows, count) }, shown: [count, of] }
}
