import { type Gap, gap, isNumber } from './gap.ts'
import { firstGap, mergeQuantities, type Quantity } from './quantity.ts'
import { type Refused, refuseMixedVintages, refuseUnlike } from './refusal.ts'
import type { IndicatorKind, Unit } from './unit.ts'

/* Arithmetic with units. What would be nonsense is refused with its reason; a gap in an operand gives a gap. */

export type Result = Quantity | Refused

const plainNumber: Unit = { code: 'NR', multiplier: 0, decimals: 2 }
const percent: Unit = { code: 'PC', multiplier: 0, decimals: 1 }

const additive: ReadonlySet<IndicatorKind> = new Set(['stock', 'flow'])
const percentages: ReadonlySet<string> = new Set(['PC', 'PC_GDP'])

/** The number in another multiplier of the same unit. */
const inMultiplier = (value: number, from: Unit, to: Unit): number =>
  from.multiplier === to.multiplier ? value : value * 10 ** (from.multiplier - to.multiplier)

/** The two numbers in the first one's multiplier, or the gap in one of them. */
function numbers(a: Quantity, b: Quantity): readonly [number, number] | Gap {
  if (!isNumber(a.cell)) return a.cell
  if (!isNumber(b.cell)) return b.cell
  return [a.cell, inMultiplier(b.cell, b.unit, a.unit)]
}

const isPair = (pair: readonly [number, number] | Gap): pair is readonly [number, number] => !('gap' in pair)

function divide(a: Quantity, b: Quantity, factor: number): Quantity['cell'] {
  const pair = numbers(a, b)
  if (!isPair(pair)) return pair
  return pair[1] === 0 ? gap('zero-base') : (pair[0] / pair[1]) * factor
}

/** How many times b is in a, as a pure number. Same unit only. */
export function ratio(a: Quantity, b: Quantity): Result {
  const refused = refuseUnlike([a, b])
  return refused ?? { ...mergeQuantities([a, b]), cell: divide(a, b, 1), unit: plainNumber, kind: 'rate' }
}

/** a as a percentage of b. Same unit; only of what can be a part: amounts and counts. */
export function share(a: Quantity, b: Quantity): Result {
  const amounts = [a, b].every((part) => additive.has(part.kind) || part.kind === 'level')
  if (!amounts || a.unit.code === 'RANK') return { refused: 'not-additive', detail: `${a.kind}, ${b.kind}` }
  const refused = refuseUnlike([a, b]) ?? refuseMixedVintages([a, b])
  return refused ?? { ...mergeQuantities([a, b]), cell: divide(a, b, 100), unit: percent, kind: 'share' }
}

/** What two of a unit differ in: percentages in points, ranks in places. */
const differenceUnit = (unit: Unit): Unit => {
  if (percentages.has(unit.code)) return { ...unit, code: 'PP' }
  return unit.code === 'RANK' ? { ...unit, code: 'NR' } : unit
}

/** a less b, in a's multiplier. Percentages differ by points. Two vintages may be compared: that is a revision. */
export function difference(a: Quantity, b: Quantity): Result {
  const refused = refuseUnlike([a, b])
  if (refused) return refused
  const pair = numbers(a, b)
  const cell = isPair(pair) ? pair[0] - pair[1] : pair
  return { ...mergeQuantities([a, b]), cell, unit: differenceUnit(a.unit), kind: a.kind }
}

/** Everything together. Only stocks and flows add up, stocks only at one time. */
export function sum(parts: readonly [Quantity, ...Quantity[]]): Result {
  const [first] = parts
  const other = parts.find((part) => !additive.has(part.kind))
  if (other) return { refused: 'not-additive', detail: other.kind }
  const refused = refuseUnlike(parts) ?? refuseMixedVintages(parts)
  if (refused) return refused
  const periods = [...new Set(parts.map((part) => part.period))]
  if (periods.length > 1 && parts.some((part) => part.kind === 'stock'))
    return { refused: 'stock-over-time', detail: periods.join(', ') }
  const total = parts.reduce(
    (all, { cell, unit }) => all + (isNumber(cell) ? inMultiplier(cell, unit, first.unit) : 0),
    0,
  )
  return { ...mergeQuantities(parts), cell: firstGap(parts) ?? total, unit: first.unit, kind: first.kind }
}

/** From one period to a later one: per cent, or points where the measure is a percentage already.
 *  @param broken whether the series breaks after the first period, up to the second: then there is no change to speak of. */
export function change(from: Quantity, to: Quantity, broken: boolean): Result {
  const refused = refuseUnlike([from, to])
  if (refused) return refused
  const about = { ...mergeQuantities([from, to]), period: to.period, since: from.period }
  if (broken) return { ...about, cell: gap('series-break'), unit: percent, kind: 'rate' }
  if (percentages.has(to.unit.code) || to.unit.code === 'RANK') return { ...difference(to, from), ...about }
  const quotient = divide(to, from, 1)
  return { ...about, cell: isNumber(quotient) ? (quotient - 1) * 100 : quotient, unit: percent, kind: 'rate' }
}

/** Which is larger, whatever their multipliers and periods: negative, 0 or positive; or why that cannot be said. */
export function compare(a: Quantity, b: Quantity): number | Gap | Refused {
  const refused = refuseUnlike([
    { ...a, period: undefined },
    { ...b, period: undefined },
  ])
  if (refused) return refused
  const pair = numbers(a, b)
  return isPair(pair) ? pair[0] - pair[1] : pair
}
