/** A reporting period: a year, quarter or month, or an SDMX time range (start date / duration) for part-years. */
export interface Period {
  readonly code: string
  readonly kind: 'year' | 'quarter' | 'month' | 'range'
  readonly year: number
  /** First month of the period, 1–12. */
  readonly month: number
  /** Length in months. */
  readonly months: number
}

// grammar: YYYY | YYYY-Qn | YYYY-MM | YYYY-MM-01/PnM
const grammar = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2])(?:-01\/P([1-9]\d?)M)?)?$/

/** Reads 2023, 2023-Q4, 2023-07 or 2024-01-01/P9M (nine months from January 2024). Undefined for anything else. */
export function parsePeriod(code: string): Period | undefined {
  const found = grammar.exec(code)
  if (!found) return undefined
  const year = Number(found[1])
  if (found[2]) return { code, kind: 'quarter', year, month: Number(found[2]) * 3 - 2, months: 3 }
  if (found[4]) return { code, kind: 'range', year, month: Number(found[3]), months: Number(found[4]) }
  if (found[3]) return { code, kind: 'month', year, month: Number(found[3]), months: 1 }
  return { code, kind: 'year', year, month: 1, months: 12 }
}

/** Months since year 0 at which the period starts. */
export const periodStart = (period: Period): number => period.year * 12 + period.month - 1

/** Orders by start, then by length. */
export const comparePeriods = (a: Period, b: Period): number =>
  periodStart(a) - periodStart(b) || a.months - b.months

/** The same period a year earlier, as a code. Undefined for a code that is no period. */
export function yearEarlier(code: string): string | undefined {
  const period = parsePeriod(code)
  if (!period) return undefined
  return `${String(period.year - 1).padStart(4, '0')}${code.slice(4)}`
}
