import { basename, dirname } from 'node:path'
import type { Pin } from '../../../src/data/pinSchema.ts'
import { drawnCubes, spokenCubes } from '../../../src/engine/needs.ts'
import { pinId } from '../pins/pinId.ts'
import type { DataFile, DataProblem } from './dataProblem.ts'
import type { Shelves } from './shelves.ts'

/** A view's state stands in its place, is named for what it needs, and all of that is in the archive. Whether its picture
 *  is still the same is found where it is drawn. */
export function checkPin({ file, value: pin }: DataFile<Pin>, shelves: Shelves): readonly DataProblem[] {
  const problem = (path: string, what: string, remedy: string): DataProblem => ({ file, path, what, remedy })
  const archived = new Set(shelves.archive.map(({ value: { cube } }) => `${cube.id}@${cube.vintage}`))
  const named = [...drawnCubes(pin.view), ...spokenCubes(pin.view)]
  const needed = [
    ...Object.entries(pin.vintages).map(([dataset, vintage]) => `${dataset}@${vintage}`),
    ...named.filter((key) => key.includes('@')),
  ]
  const id = pinId(pin)
  return [
    ...(basename(file, '.json') === pin.id
      ? []
      : [problem('id', `The id is "${pin.id}".`, 'Make it the name of the file.')]),
    ...(basename(dirname(file)) === pin.view.id
      ? []
      : [problem('view.id', `The view is "${pin.view.id}".`, 'Put the file into the folder of its view.')]),
    ...(id === pin.id
      ? []
      : [
          problem(
            'vintages',
            `What it names makes it ${id}.`,
            'Put back what stood here: a published state of a view is never edited.',
          ),
        ]),
    ...needed
      .filter((key) => !archived.has(key))
      .map((key) =>
        problem('vintages', `The archive has no ${key}.`, `Put archive/${key.replace('@', '/')}.json back.`),
      ),
    ...named
      .filter((key) => !key.includes('@') && !(key in pin.vintages))
      .map((key) =>
        problem(
          'vintages',
          `The view needs "${key}", whose state is not named.`,
          'Put back what stood here: a published state of a view is never edited.',
        ),
      ),
  ]
}
