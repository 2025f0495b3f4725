import type { Sheet, SheetCell } from './types.ts'

/** A point along time; without a number it ends the line. */
export interface TimePoint {
  readonly x: number
  readonly y: number | undefined
}

interface TimedSeries {
  readonly id: string
  readonly name: string
  readonly points: readonly TimePoint[]
}

/** Where a series stands in its sheet, from row 2 on. */
export interface PlacedSeries {
  readonly id: string
  readonly name: string
  /** Columns of times and of numbers, from 0. */
  readonly times: number
  readonly column: number
  /** Of the column, row by row. */
  readonly points: readonly TimePoint[]
}

interface TrendData {
  readonly sheet: Sheet
  readonly series: readonly PlacedSeries[]
}

interface Breakable {
  readonly x: number
  readonly cell: number | undefined
  readonly breakBefore: boolean
}

/** Points as Office must have them: it joins what follows each other, so an empty row stands where a series breaks. */
export const timePoints = (points: readonly Breakable[]): readonly TimePoint[] =>
  points.flatMap(({ x, cell, breakBefore }, index): readonly TimePoint[] => {
    const joined = points[index - 1]?.cell !== undefined && cell !== undefined
    const point = { x, y: cell }
    return breakBefore && joined ? [{ x, y: undefined }, point] : [point]
  })

/** Whether all can stand beside one column of times: none is empty where only others have a time, for Office would end its
 *  line there, and none has a time twice. */
function canShare(all: readonly TimedSeries[], times: readonly number[]): boolean {
  return all.every(({ points }) => {
    const own = points.map(({ x }) => x)
    const [first = 0, last = 0] = [own[0], own.at(-1)]
    const within = times.filter((time) => time >= first && time <= last)
    return within.length === own.length && within.every((time, index) => time === own[index])
  })
}

const rowsOf = (columns: readonly (readonly SheetCell[])[]): Sheet =>
  Array.from({ length: Math.max(0, ...columns.map((column) => column.length)) }, (_, row) =>
    columns.map((column) => column[row]),
  )

/** Series along time in a sheet: beside one column of times where that is possible, else each beside its own. */
export function trendData(all: readonly TimedSeries[], timeName: string): TrendData {
  const times = [...new Set(all.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b)
  if (canShare(all, times)) {
    const series = all.map(({ id, name, points }, index): PlacedSeries => {
      const byTime = new Map(points.map(({ x, y }) => [x, y]))
      return { id, name, times: 0, column: index + 1, points: times.map((x) => ({ x, y: byTime.get(x) })) }
    })
    const columns = series.map(({ name, points }) => [name, ...points.map(({ y }) => y)])
    return { series, sheet: rowsOf([[timeName, ...times], ...columns]) }
  }
  const series = all.map(
    ({ id, name, points }, index): PlacedSeries => ({
      id,
      name,
      times: index * 2,
      column: index * 2 + 1,
      points,
    }),
  )
  const columns = series.flatMap(({ name, points }) => [
    [timeName, ...points.map(({ x }) => x)],
    [name, ...points.map(({ y }) => y)],
  ])
  return { series, sheet: rowsOf(columns) }
}
