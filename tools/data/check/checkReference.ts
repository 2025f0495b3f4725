import type { Cube, Dimension } from '../../../src/model/cube.ts'
import { parsePeriod } from '../../../src/model/period.ts'
import type { DataProblem } from './dataProblem.ts'
import { findCube, knowsArea, type Shelves } from './shelves.ts'

/** Codes of a cube that a view, a figure or a claim asks for. */
export interface Reference {
  readonly dataset: string
  readonly vintage?: string | undefined
  readonly at: Readonly<Record<string, string | readonly string[]>>
}

const timeWords = /^(all|latest|@|@from|@to|(\d{4})?\.\.(\d{4})?)$/

/** Whether a selection may ask a dimension for this code. Areas need only be known: a state without a figure is a gap. */
function isKnown(dimension: Dimension, code: string, shelves: Shelves): boolean {
  if (dimension.positions.has(code) || code === 'all') return true
  if (dimension.role === 'geo') return knowsArea(shelves, code)
  if (dimension.role === 'time') return timeWords.test(code) || parsePeriod(code) !== undefined
  return false
}

function codeProblems(cube: Cube, at: Reference['at'], shelves: Shelves, file: string, path: string) {
  return Object.entries(at).flatMap(([id, asked]): readonly DataProblem[] => {
    const dimension = cube.dimensions.find((one) => one.id === id)
    const place = `${path}.${id}`
    if (!dimension) {
      const has = cube.dimensions.map((one) => one.id).join(', ')
      return [{ file, path: place, what: `"${cube.id}" has no dimension "${id}".`, remedy: `It has ${has}.` }]
    }
    return [asked]
      .flat()
      .filter((code) => !isKnown(dimension, code, shelves))
      .map((code) => ({
        file,
        path: place,
        what: `"${code}" is not a category of "${id}" in "${cube.id}".`,
        remedy:
          dimension.codes.length > 30 ? 'Correct the code.' : `Use one of ${dimension.codes.join(', ')}.`,
      }))
  })
}

/** Whether what is asked for exists: dataset, vintage, dimensions, codes. */
export function checkReference(
  reference: Reference,
  shelves: Shelves,
  file: string,
  path: string,
  atPath: string,
): readonly DataProblem[] {
  const { dataset, vintage, at } = reference
  const cube = findCube(shelves, dataset, vintage)
  if (cube) return codeProblems(cube, at, shelves, file, atPath)
  if (findCube(shelves, dataset, undefined)) {
    const kept = shelves.archive.filter(({ value }) => value.cube.id === dataset)
    const what = `The archive has no state ${vintage} of "${dataset}".`
    const names = kept.map(({ value }) => value.cube.vintage).join(', ')
    return [{ file, path: `${path}.vintage`, what, remedy: names === '' ? 'Leave it out.' : `Use ${names}.` }]
  }
  const what = `There is no dataset "${dataset}".`
  const remedy = `Use one of ${shelves.datasets.map(({ value }) => value.cube.id).join(', ')}.`
  return [{ file, path: `${path}.dataset`, what, remedy }]
}
