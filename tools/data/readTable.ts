import { CsvError, parse } from 'csv-parse/sync'
import * as v from 'valibot'
import type { ImportProblem } from './problem.ts'

export interface TableRow {
  /** Line of the file on which the row ends, from 1. */
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

export interface CsvTable {
  readonly file: string
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  readonly problems: readonly ImportProblem[]
}

/** What csv-parse gives with `info: true`; its own types know nothing of that option. */
const recordsSchema = v.array(
  v.object({ info: v.object({ lines: v.number() }), record: v.array(v.string()) }),
)
type CsvRecord = v.InferOutput<typeof recordsSchema>[number]

const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }

const failed = (file: string, line: number | undefined, what: string, remedy: string): CsvTable => ({
  file,
  columns: [],
  rows: [],
  problems: [{ file, line, what, remedy }],
})

/** Text of a CSV file with a line of column names as rows of trimmed texts. Rows of another length than the header are problems. */
export function readTable(file: string, text: string): CsvTable {
  let records: readonly CsvRecord[]
  try {
    records = v.parse(recordsSchema, parse(text, options))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : undefined
    return failed(file, line, error.message, 'Correct the quotation marks of this line.')
  }
  const [header, ...body] = records
  if (!header)
    return failed(file, undefined, 'The file is empty.', 'Give a table with a line of column names.')
  const columns = header.record
  const twice = columns.find((column, place) => columns.indexOf(column) !== place)
  if (twice !== undefined)
    return failed(
      file,
      header.info.lines,
      `Column "${twice}" occurs twice.`,
      'Rename or remove one of the two.',
    )
  const problems = body
    .filter(({ record }) => record.length !== columns.length)
    .map(({ info, record }) => ({
      file,
      line: info.lines,
      what: `The line has ${record.length} cells, the header ${columns.length}.`,
      remedy: 'Put texts that contain a comma in quotation marks.',
    }))
  const rows = body.map(({ info, record }) => ({
    line: info.lines,
    cells: new Map(columns.map((column, place): [string, string] => [column, record[place] ?? ''])),
  }))
  return { file, columns, rows, problems }
}
