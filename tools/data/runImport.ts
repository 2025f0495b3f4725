import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type * as v from 'valibot'
import { areasSchema, toAreas } from '../../src/data/areasSchema.ts'
import { parseWith } from '../../src/data/parseWith.ts'
import { vintageOf } from '../../src/data/vintage.ts'
import { describeSchema } from './describeSchema.ts'
import { type Imported, importTables } from './importTables.ts'
import { printDataset } from './printDataset.ts'
import { type ImportProblem, printProblem } from './problem.ts'
import { readTable } from './readTable.ts'

const usage = `npm run data:import -- table.csv [more.csv] --describe table.meta.json [--archive] [--out folder] [--areas areas.json]

  Makes one JSON-stat dataset of tidy tables. Writes nothing unless everything in them is understood.
  --describe  what the columns, indicators, units and flags of the tables mean (data/schema/describe.json)
  --archive   an earlier state: data/archive/<dataset>/<vintage>.json instead of data/datasets/<dataset>.json
  --out       another folder than data/datasets or data/archive
  --areas     another list of areas than data/areas.json`

export interface ImportRun {
  readonly ok: boolean
  /** What to tell whoever ran it. */
  readonly text: string
}

const failure = (problems: readonly ImportProblem[]): ImportRun => {
  const shown = problems.slice(0, 20).map(printProblem)
  const more = problems.length - shown.length
  return {
    ok: false,
    text: [...shown, ...(more > 0 ? [`… and ${more} more.`] : []), 'Nothing was written.'].join('\n'),
  }
}

async function readText(path: string): Promise<{ text: string } | { problem: ImportProblem }> {
  try {
    return { text: await readFile(path, 'utf8') }
  } catch {
    return { problem: { file: path, what: 'The file cannot be read.', remedy: 'Check its name and place.' } }
  }
}

async function readJson<Output>(
  schema: v.GenericSchema<unknown, Output>,
  path: string,
): Promise<{ value: Output } | { problem: ImportProblem }> {
  const read = await readText(path)
  if ('problem' in read) return read
  let json: unknown
  try {
    json = JSON.parse(read.text)
  } catch (error) {
    return {
      problem: { file: path, what: `It is not JSON: ${error}`, remedy: 'Correct the place that is named.' },
    }
  }
  const parsed = parseWith(schema, json)
  if (parsed.ok) return { value: parsed.value }
  const { path: place, what, remedy } = parsed.problem
  return { problem: { file: path, what: `${place}: ${what.en}`, remedy: remedy.en } }
}

async function write(
  { dataset, observations, skipped }: Imported,
  out: string,
  archive: boolean,
): Promise<ImportRun> {
  const { id } = dataset.extension.ponte
  const path = archive ? join(out, id, `${await vintageOf(dataset)}.json`) : join(out, `${id}.json`)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, printDataset(dataset))
  const cells = dataset.size.join(' × ')
  const left = [...skipped].map(([reason, rows]) => `  left out ${rows} rows: ${reason}`)
  return { ok: true, text: [`${path}: ${observations} observations, ${cells}`, ...left].join('\n') }
}

/** Undefined where an option is unknown. */
function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        describe: { type: 'string' },
        out: { type: 'string' },
        areas: { type: 'string', default: 'data/areas.json' },
        archive: { type: 'boolean', default: false },
      },
    })
  } catch {
    return undefined
  }
}

/** Runs the import as the command line asks.
 *  @param args everything after the name of the program. */
export async function runImport(args: readonly string[]): Promise<ImportRun> {
  const asked = readArguments(args)
  if (!asked) return { ok: false, text: usage }
  const { values, positionals } = asked
  const describePath = values.describe
  if (describePath === undefined || positionals.length === 0) return { ok: false, text: usage }

  const describe = await readJson(describeSchema, describePath)
  const areas = await readJson(areasSchema, values.areas)
  const texts = await Promise.all(positionals.map(readText))
  const unread = [describe, areas, ...texts].flatMap((one) => ('problem' in one ? [one.problem] : []))
  if (unread.length > 0 || 'problem' in describe || 'problem' in areas) return failure(unread)

  const tables = positionals.flatMap((path, place) => {
    const read = texts[place]
    return read && 'text' in read ? [readTable(basename(path), read.text)] : []
  })
  const result = importTables({
    describe: describe.value,
    describeFile: basename(describePath),
    tables,
    areas: toAreas(areas.value),
    schemaPath: values.archive ? '../../schema/dataset.json' : '../schema/dataset.json',
  })
  if (!result.ok) return failure(result.problems)
  return write(
    result.imported,
    values.out ?? (values.archive ? 'data/archive' : 'data/datasets'),
    values.archive,
  )
}
