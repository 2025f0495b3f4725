import * as v from 'valibot'
import { decode } from '../data/decode.ts'
import { LoadError } from '../data/loadProblem.ts'
import { parseWith } from '../data/parseWith.ts'
import { type View, viewSchema } from '../data/viewSchema.ts'
import { drawnCubes, populationsOf, spokenCubes } from './needs.ts'
import type { DataFiles } from './pageTypes.ts'

/** The text of a file at an address relative to the site's root. Rejects where it cannot be had. */
export type ReadText = (address: string) => Promise<string>

const librarySchema = v.looseObject({ views: v.array(viewSchema) })

/** A file of ours that is not what it must be, as `fetchJson` and the engine would say it. */
const broken = (address: string, where: string): LoadError =>
  new LoadError({ kind: 'broken', file: address.slice(address.lastIndexOf('/') + 1), where })

function parseJson(text: string, address: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw broken(address, 'JSON')
  }
}

/** Cubes by which the indicators of a cube are divided per head, from its text. */
function divisorsIn(text: string, key: string, address: string): readonly string[] {
  const decoded = decode(parseJson(text, address), key, '')
  if (!decoded.ok) throw broken(address, decoded.problem.path)
  return populationsOf(decoded.cube)
}

const drawnFrom = (view: View, files: DataFiles): readonly string[] => [
  ...(view.chart === 'map' ? [files.geometry[view.geometry] ?? `${view.geometry}.json`] : []),
  ...(view.chart === 'timeline' ? [files.timelines[view.timeline] ?? `${view.timeline}.json`] : []),
]

/** Every data file by which the engine computes these views whatever a reader chooses, populations included, and none that it does not
 *  need: address relative to the site's root → text. The list of views is cut to these. Rejects with what `read` rejects with, or a LoadError
 *  where a file is damaged.
 *  @param ids of views; others than the site's are passed over. */
export async function gatherFiles(
  ids: readonly string[],
  files: DataFiles,
  read: ReadText,
): Promise<Readonly<Record<string, string>>> {
  const library = parseWith(librarySchema, parseJson(await read(files.library), files.library))
  if (!library.ok) throw broken(files.library, library.problem.path)
  const views = library.value.views.filter(({ id }) => ids.includes(id))
  const fileOf = (key: string): string => files.cubes[key]?.file ?? `${key}.json`
  const texts = new Map<string, string>()
  const take = (addresses: readonly string[]): Promise<unknown> =>
    Promise.all(
      [...new Set(addresses)]
        .filter((address) => !texts.has(address))
        .map(async (address) => texts.set(address, await read(address))),
    )
  const cubes = [...new Set(views.flatMap((view) => [...drawnCubes(view), ...spokenCubes(view)]))]
  await take([files.areas, ...cubes.map(fileOf), ...views.flatMap((view) => drawnFrom(view, files))])
  // Which populations they are divided by is known once they are here.
  await take(cubes.flatMap((key) => divisorsIn(texts.get(fileOf(key)) ?? '', key, fileOf(key))).map(fileOf))
  return Object.fromEntries([
    [files.library, JSON.stringify({ ...library.value, views })],
    ...[...texts].sort(([a], [b]) => a.localeCompare(b)),
  ])
}
