import { type Gap, gap, isNumber } from './gap.ts'
import { parsePeriod } from './period.ts'
import { firstGap, mergeQuantities, type Quantity } from './quantity.ts'
import type { IndicatorKind, Unit } from './unit.ts'

/* Arithmetic with units. What would be nonsense is refused with its reason; a gap in an operand gives a gap. */

export type Refusal =
  | 'different-units'
  | 'different-currencies'
  | 'not-additive'
  | 'mixed-vintages'
  | 'unlike-periods'
  | 'stock-over-time'

export interface Refused {
  readonly refused: Refusal
  /** What met what: "EUR, USD". */
  readonly detail: string
}

export type Result = Quantity | Refused

export const isRefused = <T extends object>(result: T | Refused): result is Refused => 'refused' in result

const plainNumber: Unit = { code: 'NR', multiplier: 0, decimals: 2 }
const percent: Unit = { code: 'PC', multiplier: 0, decimals: 1 }

const currencies: ReadonlySet<string> = new Set(['EUR', 'USD'])
const percentages: ReadonlySet<string> = new Set(['PC', 'PC_GDP'])
const additive: ReadonlySet<IndicatorKind> = new Set(['stock', 'flow'])

/** "EUR per head" and "EUR_HAB" are one measure; indices are one only with the same base. */
const measureOf = (unit: Unit): string => {
  const code = unit.code.replace(/_HAB$/, '')
  const head = unit.per === 'head' || code !== unit.code ? ' per head' : ''
  return `${code}${head}${unit.base === undefined ? '' : ` (${unit.base})`}`
}

function refuseUnlike(parts: readonly Quantity[]): Refused | undefined {
  const measures = [...new Set(parts.map((part) => measureOf(part.unit)))]
  if (measures.length > 1) {
    const codes = new Set(parts.map((part) => part.unit.code.replace(/_HAB$/, '')))
    const money = codes.size > 1 && [...codes].every((code) => currencies.has(code))
    return { refused: money ? 'different-currencies' : 'different-units', detail: measures.join(', ') }
  }
  const flows = parts.filter((part) => part.kind === 'flow' && part.period !== undefined)
  const lengths = new Set(flows.map((part) => parsePeriod(part.period ?? '')?.months))
  if (lengths.size > 1)
    return { refused: 'unlike-periods', detail: flows.map((part) => part.period).join(', ') }
  return undefined
}

/** Figures of two states of one dataset do not add up and are no parts of each other. */
function refuseMixedVintages(parts: readonly Quantity[]): Refused | undefined {
  const vintages = new Map<string, string>()
  for (const { dataset, vintage } of parts.flatMap((part) => part.from)) {
    const known = vintages.get(dataset)
    if (known !== undefined && known !== vintage) return { refused: 'mixed-vintages', detail: dataset }
    vintages.set(dataset, vintage)
  }
  return undefined
}

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

/** Which is larger, whatever their multipliers: negative, 0 or positive. Undefined where they cannot be compared. */
export function compare(a: Quantity, b: Quantity): number | Gap | Refused {
  const refused = refuseUnlike([
    { ...a, period: undefined },
    { ...b, period: undefined },
  ])
  if (refused) return refused
  const pair = numbers(a, b)
  return isPair(pair) ? pair[0] - pair[1] : pair
}
