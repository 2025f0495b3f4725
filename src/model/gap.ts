import type { Status } from './status.ts'

/** Why there is no number. A gap is a value: it is drawn, tabled, spoken and exported as what it is. */
export type GapReason =
  | 'not-published'
  | 'suppressed'
  | 'below-threshold'
  | 'zero-base'
  | 'series-break'
  | 'no-denominator'
  | 'not-in-dataset'
  | 'not-positive'

export interface Gap {
  readonly gap: GapReason
}

/** A number of its unit, or the reason why there is none. Never NaN. */
export type Cell = number | Gap

export const isGap = (cell: Cell): cell is Gap => typeof cell !== 'number'
export const isNumber = (cell: Cell): cell is number => typeof cell === 'number'
export const gap = (reason: GapReason): Gap => ({ gap: reason })

/** The reason that a missing observation's own status gives (SDMX: Q suppressed, N not significant). */
export function gapOfStatus(status: Status): Gap {
  if (status.includes('Q')) return gap('suppressed')
  if (status.includes('N')) return gap('below-threshold')
  return gap('not-published')
}
