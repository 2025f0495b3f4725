/** What is measured, in the economist's sense; it decides what may be done with the numbers.
 *  Stocks and flows add up over areas; rates, shares and indices do not. A count by definition ("level") neither. */
export const indicatorKinds = ['stock', 'flow', 'rate', 'share', 'index', 'level'] as const
export type IndicatorKind = (typeof indicatorKinds)[number]

/** Units by SDMX / Eurostat code (UNIT_MEASURE) where one exists. */
export const unitCodes = [
  /** A plain number, where a file by others says no more (Eurostat's NR). */
  'NR',
  'EUR',
  'USD',
  'PPS_HAB',
  'EUR_HAB',
  'PS',
  'JOB',
  'KM2',
  'NGT',
  'VEH',
  'EST',
  'ENT',
  'SHOP',
  'PC',
  /** Percentage points: what two percentages differ by. */
  'PP',
  'PC_GDP',
  'IDX',
  'RANK',
  'NGT_HAB',
  'YR',
  'DAY',
] as const
export type UnitCode = (typeof unitCodes)[number]

export interface Unit {
  readonly code: UnitCode
  /** Power of ten by which stored numbers are multiplied (SDMX UNIT_MULT): 6 for millions. */
  readonly multiplier: number
  /** Decimals worth showing in a table, of the stored number. */
  readonly decimals: number
  /** Base period of an index ("2015"), or what equals 100 ("EU27_2020"). */
  readonly base?: string | undefined
  /** "per head" for stocks and flows divided by population. */
  readonly per?: 'head' | undefined
}
