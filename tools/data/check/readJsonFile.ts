import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type * as v from 'valibot'
import { parseWith } from '../../../src/data/parseWith.ts'
import type { DataFile, DataProblem } from './dataProblem.ts'

export interface Read<Value> {
  readonly found: readonly DataFile<Value>[]
  readonly problems: readonly DataProblem[]
}

/** Content of a JSON file, or why there is none. */
async function readJson(root: string, file: string): Promise<{ json: unknown } | { problem: DataProblem }> {
  let text: string
  try {
    text = await readFile(join(root, file), 'utf8')
  } catch {
    return { problem: { file, path: '', what: 'The file is missing.', remedy: 'Put it back.' } }
  }
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    const what = `It is not JSON: ${error instanceof Error ? error.message : error}`
    return {
      problem: { file, path: '', what, remedy: 'Correct the place that is named: a comma, a bracket.' },
    }
  }
}

/** One file of a schema. */
export async function readJsonFile<Value>(
  root: string,
  file: string,
  schema: v.GenericSchema<unknown, Value>,
): Promise<Read<Value>> {
  const read = await readJson(root, file)
  if ('problem' in read) return { found: [], problems: [read.problem] }
  const parsed = parseWith(schema, read.json)
  if (parsed.ok) return { found: [{ file, value: parsed.value }], problems: [] }
  const { path, what, remedy } = parsed.problem
  return { found: [], problems: [{ file, path, what: what.en, remedy: remedy.en }] }
}

async function namesIn(root: string, folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(join(root, folder))).sort()
  } catch {
    return []
  }
}

/** Every JSON file of a folder. A folder that is not there has none. */
export async function readFolder<Value>(
  root: string,
  folder: string,
  schema: v.GenericSchema<unknown, Value>,
): Promise<Read<Value>> {
  const names = (await namesIn(root, folder)).filter((name) => name.endsWith('.json'))
  const reads = await Promise.all(names.map((name) => readJsonFile(root, `${folder}/${name}`, schema)))
  return {
    found: reads.flatMap(({ found }) => found),
    problems: reads.flatMap(({ problems }) => problems),
  }
}

/** Names of the folders in a folder. */
export async function foldersIn(root: string, folder: string): Promise<readonly string[]> {
  return (await namesIn(root, folder)).filter((name) => !name.includes('.'))
}
