import { isNumber } from '../gap.ts'
import type { Quantity } from '../quantity.ts'
import { placesOf } from '../rank.ts'
import type { Unit } from '../unit.ts'
import type { FigureContext } from './context.ts'
import { entriesOf, type Field, fieldAt } from './field.ts'
import type { CountRef, ExtremeRef } from './figure.ts'
import { findLines } from './findLines.ts'
import { findPeriod } from './findPeriod.ts'
import { isWithin, type Limits, limitCells } from './limits.ts'
import { type FigureProblem, isProblem, problemOf } from './problem.ts'

const countUnit: Unit = { code: 'NR', multiplier: 0, decimals: 0 }

function findField(ref: CountRef, figure: string, context: FigureContext): Field | FigureProblem {
  const lines = findLines(ref, figure, context)
  if (isProblem(lines)) return lines
  const period = findPeriod(ref, lines, figure, context, true)
  return typeof period === 'string' ? fieldAt(lines, period) : period
}

/** Codes of the values within limits. */
function within(field: Field, limits: Limits, figure: string): ReadonlySet<string> | FigureProblem {
  const inside = new Set<string>()
  for (const [code, value] of field.values) {
    const fit = isWithin(value, limits, figure)
    if (typeof fit !== 'boolean') return fit
    if (fit) inside.add(code)
  }
  return inside
}

/** How many have a number, above or below the limits; `of` so many that have a number at all. */
export function countFigure(
  ref: CountRef,
  limits: Limits,
  figure: string,
  context: FigureContext,
): Quantity | FigureProblem {
  const field = findField(ref, figure, context)
  if (isProblem(field)) return field
  const inside = within(field, limits, figure)
  if (isProblem(inside)) return inside
  return {
    cell: inside.size,
    unit: countUnit,
    kind: 'level',
    status: [],
    notes: [],
    period: field.period,
    of: [...field.values.values()].filter((value) => isNumber(value.cell)).length,
    from: [...field.from, ...limitCells(limits)],
  }
}

/** Who has the highest or lowest value, or is first or last in rank order, among those within the limits. */
export function extremeOfAreas(
  ref: ExtremeRef,
  limits: Limits,
  figure: string,
  context: FigureContext,
): Quantity | FigureProblem {
  const field = findField(ref, figure, context)
  if (isProblem(field)) return field
  const inside = within(field, limits, figure)
  if (isProblem(inside)) return inside
  const indicator = field.lines[0]?.indicator
  const byRank = ref.which === 'first' || ref.which === 'last'
  const order = (byRank && indicator?.rankOrder) || 'descending'
  const entries = entriesOf(field).filter((entry) => inside.has(entry.id))
  const places = placesOf(entries, order, indicator?.tieWithin ?? 0)
  const place = places.at(ref.which === 'max' || ref.which === 'first' ? 0 : -1)
  const there = field.values.get(place?.[0]?.id ?? '')
  if (!place || !there) return problemOf('none-found', figure, field.period, field.from)
  const codes = place.map((entry) => entry.id)
  return {
    ...there,
    named: { codes, by: ref.by ?? 'ref_area' },
    from: [...field.from, ...limitCells(limits)],
  }
}
