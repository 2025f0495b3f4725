import type { Datum } from '../../../src/charts/types.ts'
import type { View } from '../../../src/data/viewSchema.ts'
import type { Library } from '../../../src/engine/library.ts'
import { type Cell, type GapReason, gap, isGap, isNumber } from '../../../src/model/gap.ts'
import { comparePeriods, parsePeriod } from '../../../src/model/period.ts'
import type { Text } from '../../../src/model/text.ts'
import type { Unit } from '../../../src/model/unit.ts'
import { type DrawnSeries, drawnSeries, observed } from './drawn.ts'

/** What became of one number of a picture. */
export interface Change {
  /** What the number is of. */
  readonly series: Text
  /** Whether the chart is about it. */
  readonly highlighted: boolean
  readonly period: string
  /** changed: another number, or another reason why there is none. new: a number where there was none, or was not drawn
   *  because it was not there. gone: none any more. */
  readonly kind: 'changed' | 'new' | 'gone'
  /** Both in the unit `unit`. */
  readonly before: Datum
  readonly after: Datum
  readonly unit: Unit
}

export type ChangeKind = Change['kind']

const missing = (reason: GapReason): Datum => ({ cell: gap(reason), status: [], marks: [], notes: [] })

/** A series' number in a period, in the unit `to`, which differs from its own by the multiplier at most. */
function datumIn(series: DrawnSeries | undefined, period: string, to: Unit): Datum {
  const observation = observed(series, period)
  if (!series || !observation) return missing(series?.knows(period) ? 'not-published' : 'not-in-dataset')
  const { cell, status, notes } = observation
  const step = series.unit.multiplier - to.multiplier
  return {
    cell: isNumber(cell) && step !== 0 ? cell * 10 ** step : cell,
    status,
    marks: [...new Set(notes.map((note) => note.kind))],
    notes: [],
  }
}

/** Sums and quotients of equal parts may differ in their last bit. */
function sameCell(a: Cell, b: Cell): boolean {
  if (isGap(a) || isGap(b)) return isGap(a) && isGap(b) && a.gap === b.gap
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b))
}

function kindOf(before: Cell, after: Cell): ChangeKind | undefined {
  if (sameCell(before, after)) return undefined
  if (isGap(before) && isNumber(after)) return 'new'
  return isNumber(before) && isGap(after) ? 'gone' : 'changed'
}

const byPeriod = (a: string, b: string): number => {
  const [first, second] = [parsePeriod(a), parsePeriod(b)]
  return first && second ? comparePeriods(first, second) : a.localeCompare(b)
}

/** Gaps of two kinds are the same to a reader where neither state has the cell, or it is only outside what is published. */
const silent = (cell: Cell): boolean =>
  isGap(cell) && (cell.gap === 'not-in-dataset' || cell.gap === 'not-published')

function changesOf(
  then: DrawnSeries | undefined,
  now: DrawnSeries | undefined,
  label: Text,
): readonly Change[] {
  const any = now ?? then
  if (!any) return []
  const { unit, highlighted } = any
  const periods = new Set(
    [then, now].flatMap((series) => (series ? series.observations.map((one) => one.period) : [])),
  )
  return [...periods].sort(byPeriod).flatMap((period): readonly Change[] => {
    const wasDrawn = then?.draws(period) === true && observed(then, period) !== undefined
    const isDrawn = now?.draws(period) === true && observed(now, period) !== undefined
    if (!wasDrawn && !isDrawn) return []
    const before = datumIn(then, period, unit)
    const after = datumIn(now, period, unit)
    const kind = kindOf(before.cell, after.cell)
    if (kind === undefined || (silent(before.cell) && silent(after.cell))) return []
    // What the earlier state had and did not draw is no news.
    if (!wasDrawn && kind !== 'new') return []
    return [{ series: label, highlighted, period, kind, before, after, unit }]
  })
}

/** What became of every number that a view draws, from one state of the figures to another: ordered by series as drawn, then
 *  by period. Stored cells are compared, and what is computed of them; a status alone (provisional, then final) is no change.
 *  @param view as it was pinned. */
export function changesBetween(view: View, then: Library, now: Library): readonly Change[] {
  const before = drawnSeries(view, then, 'en')
  const after = drawnSeries(view, now, 'en', before.period)
  const italian = [drawnSeries(view, then, 'it'), drawnSeries(view, now, 'it', before.period)].flatMap(
    ({ series }) => series,
  )
  const english = [...before.series, ...after.series]
  const ids = [...new Set(english.map((series) => series.id))]
  return ids.flatMap((id) => {
    const find = (all: readonly DrawnSeries[]) => all.find((series) => series.id === id)
    const label = { en: find(english)?.label ?? id, it: find(italian)?.label ?? id }
    return changesOf(find(before.series), find(after.series), label)
  })
}
