import { type DatasetFile, datasetSchema } from '../../src/data/datasetSchema.ts'
import { decode } from '../../src/data/decode.ts'
import { parseWith } from '../../src/data/parseWith.ts'
import type { Areas } from '../../src/model/area.ts'
import { checkColumns } from './columnRoles.ts'
import type { Describe, Table } from './describeSchema.ts'
import { dimensionsOf } from './dimensionsOf.ts'
import { emptyCovers } from './originsOf.ts'
import type { ImportProblem } from './problem.ts'
import type { CsvTable } from './readTable.ts'
import { toDataset } from './toDataset.ts'
import { type RowObservation, type RowResult, toObservation } from './toObservation.ts'

export interface ImportInput {
  readonly describe: Describe
  /** Bare name of the description's file, as problems are to name it. */
  readonly describeFile: string
  readonly tables: readonly CsvTable[]
  readonly areas: Areas
  readonly schemaPath: string
}

export interface Imported {
  readonly dataset: DatasetFile
  readonly observations: number
  /** Reason → how many rows were left out for it. */
  readonly skipped: ReadonlyMap<string, number>
}

export type ImportResult =
  | { readonly ok: true; readonly imported: Imported }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] }

/** Tables that are described and not given, or given and not described. */
function checkFiles({ describe, describeFile, tables }: ImportInput): readonly ImportProblem[] {
  const given = tables.map(({ file }) => file)
  const described = describe.tables.map(({ file }) => file)
  const notGiven = described
    .filter((file) => !given.includes(file))
    .map((file) => ({
      file: describeFile,
      what: `It describes ${file}, which was not given.`,
      remedy: `Name ${file} on the command line.`,
    }))
  const notDescribed = given
    .filter((file) => !described.includes(file))
    .map((file) => ({
      file,
      what: `${describeFile} does not describe it.`,
      remedy: 'Add it under "tables".',
    }))
  return [...notGiven, ...notDescribed]
}

function rowsOf(input: ImportInput, csv: CsvTable, table: Table): readonly RowResult[] {
  const { describe, describeFile, areas } = input
  return csv.rows.map((row) => toObservation({ describe, describeFile, areas, table }, row))
}

/** Two rows that would fill the same cell. */
function repeatedKeys(observations: readonly RowObservation[]): readonly ImportProblem[] {
  const seen = new Map<string, RowObservation>()
  return observations.flatMap((one) => {
    const key = Object.values(one.at).join(' · ')
    const other = seen.get(key)
    seen.set(key, other ?? one)
    if (!other) return []
    return [
      {
        file: one.file,
        line: one.line,
        what: `${key} was already given in line ${other.line} of ${other.file}.`,
        remedy: 'Leave out one of the two with a rule ("skip"), or give it codes of its own.',
      },
    ]
  })
}

function unusedIndicators({ describe, describeFile }: ImportInput, observations: readonly RowObservation[]) {
  const used = new Set(observations.map((one) => one.at.indicator))
  return Object.keys(describe.indicators)
    .filter((code) => !used.has(code))
    .map((code) => ({
      file: describeFile,
      what: `No row gives the indicator "${code}" a value.`,
      remedy: 'Map a row to it, or take it out of "indicators".',
    }))
}

/** What is written must be readable: the file against its own schema and decoder. */
function checkResult(dataset: DatasetFile, file: string): readonly ImportProblem[] {
  const parsed = parseWith(datasetSchema, dataset)
  const decoded = parsed.ok ? decode(dataset, dataset.extension.ponte.id, '') : parsed
  if (decoded.ok) return []
  const { path, what, remedy } = decoded.problem
  return [{ file, what: `The dataset would not be readable at ${path}: ${what.en}`, remedy: remedy.en }]
}

/** Tables with their description as one dataset, or everything that stands against it. */
export function importTables(input: ImportInput): ImportResult {
  const { describe, describeFile, tables, areas, schemaPath } = input
  const pairs = describe.tables.flatMap((table) => {
    const csv = tables.find(({ file }) => file === table.file)
    return csv ? [{ csv, table }] : []
  })
  const before = [
    ...checkFiles(input),
    ...tables.flatMap(({ problems }) => problems),
    ...pairs.flatMap(({ csv, table }) => checkColumns(csv, table, describeFile)),
  ]
  if (before.length > 0) return { ok: false, problems: before }

  const results = pairs.flatMap(({ csv, table }) => rowsOf(input, csv, table))
  const observations = results.flatMap((one) => (one.is === 'observation' ? [one.observation] : []))
  const wrong = results.flatMap((one) => (one.is === 'problem' ? [one.problem] : []))
  const problems = [...wrong, ...repeatedKeys(observations)]
  const unused = problems.length === 0 ? unusedIndicators(input, observations) : []
  if (problems.length + unused.length > 0) return { ok: false, problems: [...problems, ...unused] }

  const dimensions = dimensionsOf(describe, observations, areas)
  const uncovered = emptyCovers(describe, dimensions, describeFile)
  if (uncovered.length > 0) return { ok: false, problems: uncovered }
  const dataset = toDataset(describe, dimensions, observations, schemaPath)
  const unreadable = checkResult(dataset, describeFile)
  if (unreadable.length > 0) return { ok: false, problems: unreadable }
  const skipped = new Map<string, number>()
  for (const one of results)
    if (one.is === 'skipped') skipped.set(one.reason, (skipped.get(one.reason) ?? 0) + 1)
  return { ok: true, imported: { dataset, observations: observations.length, skipped } }
}
