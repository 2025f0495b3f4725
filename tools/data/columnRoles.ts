import type { Table } from './describeSchema.ts'
import { isMatcher } from './matcher.ts'
import type { ImportProblem } from './problem.ts'
import type { CsvTable } from './readTable.ts'

type Role = 'indicator' | 'area' | 'area-name' | 'period' | 'value' | 'unit' | 'flag'

/** Reads the cell that plays a role in a row: the column's text, else what the description says is fixed, else ''. */
export function roleReader(table: Table): (role: Role, cells: ReadonlyMap<string, string>) => string {
  const columns = new Map<unknown, string>(
    Object.entries(table.columns).map(([column, role]) => [role, column]),
  )
  const fixed = new Map(Object.entries(table.fixed ?? {}))
  return (role, cells) => {
    const column = columns.get(role)
    return column === undefined ? (fixed.get(role) ?? '') : (cells.get(column) ?? '')
  }
}

/** Columns of dimensions: column → dimension. */
export const dimensionColumns = (table: Table): readonly (readonly [string, string])[] =>
  Object.entries(table.columns).flatMap(([column, role]) =>
    typeof role === 'object' ? [[column, role.dimension] as const] : [],
  )

/** Columns that the file has and the description does not know, the other way round, and rules on columns there are not. */
export function checkColumns(csv: CsvTable, table: Table, describeFile: string): readonly ImportProblem[] {
  const described = Object.keys(table.columns)
  const unknown = csv.columns
    .filter((column) => !described.includes(column))
    .map((column) => ({
      file: csv.file,
      line: 1,
      what: `Column "${column}" is not described.`,
      remedy: `Give it a role under "columns" of ${describeFile}, "unused" if it is not needed.`,
    }))
  const absent = described
    .filter((column) => !csv.columns.includes(column))
    .map((column) => ({
      file: csv.file,
      line: 1,
      what: `Column "${column}" is missing.`,
      remedy: `Add it, or take it out of "columns" of ${describeFile}.`,
    }))
  const rules = [...table.flags, ...table.rows]
  const conditions = rules.flatMap((rule) => Object.entries(rule.where ?? {}))
  const astray = conditions
    .filter(([column]) => !described.includes(column))
    .map(([column]) => ({
      file: describeFile,
      what: `A rule of ${csv.file} asks for column "${column}", which is not among its columns.`,
      remedy: 'Correct the name of the column.',
    }))
  const matchers = [...table.flags.map((rule) => rule.flag), ...conditions.flatMap(([, matcher]) => matcher)]
  const broken = matchers
    .filter((matcher) => !isMatcher(matcher))
    .map((matcher) => ({
      file: describeFile,
      what: `${matcher} is not a regular expression.`,
      remedy: 'Correct it; brackets and dots that stand for themselves need a backslash (two in JSON).',
    }))
  const names = new Set(Object.values(table.columns).filter((role) => typeof role === 'string'))
  const unplayed = (['period', 'value'] as const)
    .filter((role) => !names.has(role) && !(role === 'period' && table.fixed?.period !== undefined))
    .map((role) => ({
      file: describeFile,
      what: `No column of ${csv.file} has the role "${role}".`,
      remedy: `Name it under "columns".`,
    }))
  return [...unknown, ...absent, ...astray, ...broken, ...unplayed]
}
