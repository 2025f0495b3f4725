import type { CellNote } from '../../src/model/cube.ts'
import { parseStatus, type Status } from '../../src/model/status.ts'
import { applyRules } from './applyRules.ts'
import { roleReader } from './columnRoles.ts'
import { parseNumber, rounded } from './parseNumber.ts'
import { type ImportProblem, RowStop } from './problem.ts'
import type { TableRow } from './readTable.ts'
import { type RowContext, rowCodes } from './rowCodes.ts'

/** One row of a table in the dataset's own terms. */
export interface RowObservation {
  readonly file: string
  readonly line: number
  /** Codes of every dimension, by its id. */
  readonly at: Readonly<Record<string, string>>
  /** NaN where the table has no number, with a status that says why. */
  readonly value: number
  readonly status: Status
  readonly notes: readonly CellNote[]
}

export type RowResult =
  | { readonly is: 'observation'; readonly observation: RowObservation }
  | { readonly is: 'skipped'; readonly reason: string }
  | { readonly is: 'problem'; readonly problem: ImportProblem }

/** Statuses that explain an empty cell: not collected, missing, not significant, suppressed. */
const explainsGap = (status: Status): boolean =>
  status.some((code) => ['L', 'M', 'N', 'O', 'Q'].includes(code))

/** Power of ten from the unit of the table to that of the indicator. */
function stepOf({ describe, table, describeFile }: RowContext, unitText: string, indicator: string): number {
  const unit = table.units[unitText]
  const wanted = describe.indicators[indicator]?.unit
  if (!unit || !wanted)
    throw new RowStop(
      `The unit "${unitText}" is unknown.`,
      `Say under "units" of ${describeFile} what it is.`,
    )
  if (unit.code !== wanted.code)
    throw new RowStop(
      `The unit "${unitText}" (${unit.code}) is not that of "${indicator}" (${wanted.code}).`,
      'Map the row to another indicator, or correct one of the two units.',
    )
  return 10 ** (unit.multiplier - wanted.multiplier)
}

function numberOf(text: string, status: Status, describeFile: string): number {
  const number = parseNumber(text)
  if (number !== undefined) return number
  if (text !== '')
    throw new RowStop(
      `"${text}" is not a number.`,
      'Write digits with a decimal point, without grouping: 1234.5.',
    )
  if (!explainsGap(status))
    throw new RowStop(
      'The value is empty, and nothing says why.',
      `Add a rule to ${describeFile} that gives the row a status: N, Q, O, M or L.`,
    )
  return Number.NaN
}

function parseRow(context: RowContext, { line, cells }: TableRow): RowResult {
  const { table, describeFile } = context
  const read = roleReader(table)
  const name = read('indicator', cells)
  const target = table.indicators[name]
  if (!target)
    throw new RowStop(
      `The indicator "${name}" is not mapped.`,
      `Say under "indicators" of ${describeFile} what it becomes, or why it is skipped.`,
    )
  if ('skip' in target) return { is: 'skipped', reason: target.skip }
  const ruled = applyRules(table, cells, read('flag', cells))
  if ('unmatched' in ruled)
    throw new RowStop(
      `No rule is for the flag "${ruled.unmatched}".`,
      `Add one under "flags" of ${describeFile}: a status, a note, or the reason to skip the row.`,
    )
  const { effects } = ruled
  if (effects.skip !== undefined) return { is: 'skipped', reason: effects.skip }
  const at = rowCodes(context, target, effects, cells)
  const factor = stepOf(context, read('unit', cells), at.indicator ?? '') * (target.factor ?? 1)
  const status = parseStatus(effects.status) ?? []
  const value = rounded(numberOf(read('value', cells), status, describeFile) * factor)
  return {
    is: 'observation',
    observation: { file: table.file, line, at, value, status, notes: effects.notes },
  }
}

/** A row as an observation, as skipped with its reason, or as the problem that it is. */
export function toObservation(context: RowContext, row: TableRow): RowResult {
  try {
    return parseRow(context, row)
  } catch (error) {
    if (!(error instanceof RowStop)) throw error
    const { what, remedy } = error
    return { is: 'problem', problem: { file: context.table.file, line: row.line, what, remedy } }
  }
}
