import { change } from '../arithmetic.ts'
import { isNumber } from '../gap.ts'
import { parsePeriod, periodStart } from '../period.ts'
import type { Quantity } from '../quantity.ts'
import { isRefused } from '../refusal.ts'
import type { FigureContext } from './context.ts'
import type { ChangeRef, ExtremeRef } from './figure.ts'
import { findLine } from './findLines.ts'
import { findPeriod } from './findPeriod.ts'
import { isWithin, type Limits, limitCells } from './limits.ts'
import { type Line, likePeriods } from './line.ts'
import { type FigureProblem, isProblem, problemOf } from './problem.ts'

/* Figures that compare one line's values along time. */

/** The value among those within the limits that is highest, lowest, first or last. */
export function extremeOfTime(
  ref: ExtremeRef,
  limits: Limits,
  figure: string,
  context: FigureContext,
): Quantity | FigureProblem {
  const line = findLine(ref, figure, context)
  if (isProblem(line)) return line
  const all = likePeriods(line).map((period) => line.at(period))
  const inside: Quantity[] = []
  for (const value of all) {
    const fit = isWithin(value, limits, figure)
    if (typeof fit !== 'boolean') return fit
    if (fit) inside.push(value)
  }
  const number = (value: Quantity) => (isNumber(value.cell) ? value.cell : 0)
  // Of equals the first, as one says of a record.
  const best = (sign: number) =>
    inside.reduce<Quantity | undefined>(
      (found, value) => (found && sign * number(value) <= sign * number(found) ? found : value),
      undefined,
    )
  const { which } = ref
  const found =
    which === 'first' ? inside[0] : which === 'last' ? inside.at(-1) : best(which === 'max' ? 1 : -1)
  if (!found)
    return problemOf(
      'none-found',
      figure,
      which,
      all.flatMap((value) => value.from),
    )
  // Only what lies beyond could have been the last; what lies before never could.
  const at = all.indexOf(found)
  const decisive = which === 'last' ? all.slice(at) : which === 'first' ? all.slice(0, at + 1) : all
  return { ...found, from: [...decisive.flatMap((value) => value.from), ...limitCells(limits)] }
}

const startOf = (code: string): number => {
  const period = parsePeriod(code)
  return period ? periodStart(period) : 0
}

/** Whether a value after the first period, up to the second, starts a new series. */
const breaksBetween = (line: Line, from: string, to: string): boolean =>
  line.periods.some(
    (period) =>
      startOf(period) > startOf(from) &&
      startOf(period) <= startOf(to) &&
      parsePeriod(period)?.months === parsePeriod(to)?.months &&
      line.at(period).status.includes('B'),
  )

/** The change of one line between two periods. */
export function changeFigure(
  ref: ChangeRef,
  figure: string,
  context: FigureContext,
): Quantity | FigureProblem {
  const line = findLine(ref, figure, context)
  if (isProblem(line)) return line
  const from = findPeriod({ ...ref, period: ref.from }, [line], figure, context)
  if (typeof from !== 'string') return from
  const to = findPeriod({ ...ref, period: ref.to }, [line], figure, context)
  if (typeof to !== 'string') return to
  const result = change(line.at(from), line.at(to), breaksBetween(line, from, to))
  return isRefused(result) ? problemOf(result.refused, figure, result.detail) : result
}
