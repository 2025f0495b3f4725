import type { CellNote } from './cube.ts'
import { type Cell, gap, isGap } from './gap.ts'
import type { Unit } from './unit.ts'

export interface PerHead {
  readonly cell: Cell
  /** Divided by the population at the start of the year alone, because that at its end is not known: an estimate,
   *  to be marked with status E and `startOfYearNote`. */
  readonly estimated: boolean
}

/** A year's stock or flow per inhabitant. The year's population is the mean of 1 January of the year and of the next,
 *  as national accounts have it; where the next is a gap, 1 January of the year alone.
 *  @param value of the year (or a part of it), in whole units: see `wholeUnits`.
 *  @returns a gap where the value is one, or where the population of the year is unknown or 0. */
export function perHead(value: Cell, populationThisYear: Cell, populationNextYear: Cell): PerHead {
  if (isGap(value)) return { cell: value, estimated: false }
  if (isGap(populationThisYear)) return { cell: gap('no-denominator'), estimated: false }
  const estimated = isGap(populationNextYear)
  const population = estimated ? populationThisYear : (populationThisYear + populationNextYear) / 2
  return population === 0
    ? { cell: gap('zero-base'), estimated: false }
    : { cell: value / population, estimated }
}

/** A stored number without its multiplier: 155 971.8 million is 155 971 800 000. */
export const wholeUnits = (cell: Cell, unit: Unit): Cell =>
  isGap(cell) ? cell : cell * 10 ** unit.multiplier

/** The unit of a figure per head: whole money, two decimals of anything else. */
export const perHeadUnit = (unit: Unit): Unit => ({
  code: unit.code,
  multiplier: 0,
  decimals: unit.code === 'EUR' || unit.code === 'USD' ? 0 : 2,
  per: 'head',
})

export const startOfYearNote: CellNote = {
  kind: 'derived',
  text: {
    en: 'Divided by the population at the start of the year; the figure for its end is not out yet.',
    it: 'Diviso per la popolazione a inizio anno: quella di fine anno non è ancora disponibile.',
  },
}
