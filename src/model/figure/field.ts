import type { Quantity } from '../quantity.ts'
import type { Entry } from '../rank.ts'
import type { Line } from './line.ts'

/** One period's values of several lines, to be compared. */
export interface Field {
  readonly period: string
  readonly lines: readonly Line[]
  /** By the lines' codes. */
  readonly values: ReadonlyMap<string, Quantity>
  /** Cells of every value compared. */
  readonly from: Quantity['from']
}

export function fieldAt(lines: readonly Line[], period: string): Field {
  const values = new Map(lines.map((line) => [line.code, line.at(period)]))
  return { period, lines, values, from: [...values.values()].flatMap((value) => value.from) }
}

export const entriesOf = (field: Field): readonly Entry[] =>
  [...field.values].map(([id, { cell }]) => ({ id, value: cell }))
