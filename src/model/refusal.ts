import { parsePeriod } from './period.ts'
import type { Quantity } from './quantity.ts'
import type { Unit } from './unit.ts'

/** Why a calculation would be nonsense. */
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

export const isRefused = <T extends object>(result: T | Refused): result is Refused => 'refused' in result

const currencies: ReadonlySet<string> = new Set(['EUR', 'USD'])

/** "EUR per head" and "EUR_HAB" are one measure; indices are one only with the same base. */
const measureOf = (unit: Unit): string => {
  const code = unit.code.replace(/_HAB$/, '')
  const head = unit.per === 'head' || code !== unit.code ? ' per head' : ''
  return `${code}${head}${unit.base === undefined ? '' : ` (${unit.base})`}`
}

/** Why some quantities do not compare: unlike units, or flows of unlike length. Undefined where they do. */
export function refuseUnlike(parts: readonly Quantity[]): Refused | undefined {
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
export function refuseMixedVintages(parts: readonly Quantity[]): Refused | undefined {
  const vintages = new Map<string, string>()
  for (const { dataset, vintage } of parts.flatMap((part) => part.from)) {
    const known = vintages.get(dataset)
    if (known !== undefined && known !== vintage) return { refused: 'mixed-vintages', detail: dataset }
    vintages.set(dataset, vintage)
  }
  return undefined
}
