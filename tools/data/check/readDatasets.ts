import { basename } from 'node:path'
import { type DatasetFile, datasetSchema } from '../../../src/data/datasetSchema.ts'
import { decode } from '../../../src/data/decode.ts'
import { vintageOf } from '../../../src/data/vintage.ts'
import type { Cube } from '../../../src/model/cube.ts'
import type { DataFile } from './dataProblem.ts'
import { foldersIn, type Read, readFolder } from './readJsonFile.ts'

export interface StoredCube {
  /** Content as it stands in the file. */
  readonly content: DatasetFile
  readonly cube: Cube
}

async function toCube(
  { file, value }: DataFile<DatasetFile>,
  id: string,
  archived: boolean,
): Promise<Read<StoredCube>> {
  const vintage = await vintageOf(value)
  const name = basename(file, '.json')
  const wrong = (path: string, what: string, remedy: string): Read<StoredCube> => ({
    found: [],
    problems: [{ file, path, what, remedy }],
  })
  if (value.extension.ponte.id !== id)
    return wrong(
      'extension.ponte.id',
      `The id is "${value.extension.ponte.id}".`,
      `Make it "${id}", as its place says.`,
    )
  if (archived && name !== vintage)
    return wrong(
      '',
      `The hash of its content is ${vintage}.`,
      `Rename it to ${vintage}.json; an archived state is never edited.`,
    )
  const decoded = decode(value, id, vintage)
  if (decoded.ok) return { found: [{ file, value: { content: value, cube: decoded.cube } }], problems: [] }
  const { path, what, remedy } = decoded.problem
  return wrong(path, what.en, remedy.en)
}

const joined = <Value>(reads: readonly Read<Value>[]): Read<Value> => ({
  found: reads.flatMap(({ found }) => found),
  problems: reads.flatMap(({ problems }) => problems),
})

async function cubesOf(
  root: string,
  folder: string,
  idOf: (file: string) => string,
): Promise<Read<StoredCube>> {
  const files = await readFolder(root, folder, datasetSchema)
  const archived = folder.startsWith('archive')
  const cubes = await Promise.all(files.found.map((file) => toCube(file, idOf(file.file), archived)))
  const early: Read<StoredCube> = { found: [], problems: files.problems }
  return joined([early, ...cubes])
}

/** The current state of every dataset. */
export const readCurrent = (root: string): Promise<Read<StoredCube>> =>
  cubesOf(root, 'datasets', (file) => basename(file, '.json'))

/** Published states, in folders named for their datasets. Those of views stand beside them. */
export async function readArchive(root: string): Promise<Read<StoredCube>> {
  const ids = (await foldersIn(root, 'archive')).filter((id) => id !== 'views')
  return joined(await Promise.all(ids.map((id) => cubesOf(root, `archive/${id}`, () => id))))
}
