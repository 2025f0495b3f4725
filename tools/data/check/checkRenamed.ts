import type { Catalog } from '../../../src/data/catalogSchema.ts'
import type { DataFile, DataProblem } from './dataProblem.ts'
import type { Shelves } from './shelves.ts'

/** The id that a former id of a view leads to in the end; undefined where the names go in a circle. */
export function renamedTo(renamed: Catalog['renamed'], id: string): string | undefined {
  const seen = new Set<string>()
  let now = id
  for (let next = renamed[now]; next !== undefined; next = renamed[now]) {
    if (seen.has(now)) return undefined
    seen.add(now)
    now = next
  }
  return now
}

/** Former ids lead to views that are there, and are no view's own. */
export function checkRenamed({ file, value }: DataFile<Catalog>, shelves: Shelves): readonly DataProblem[] {
  const views = new Set(shelves.views.map(({ value: view }) => view.id))
  return Object.keys(value.renamed).flatMap((old): readonly DataProblem[] => {
    const path = `renamed.${old}`
    if (views.has(old))
      return [
        { file, path, what: `There is a view "${old}" still.`, remedy: 'Take the line out, or the view.' },
      ]
    const now = renamedTo(value.renamed, old)
    if (now === undefined)
      return [{ file, path, what: `"${old}" leads to itself.`, remedy: 'Correct one of the names.' }]
    if (views.has(now)) return []
    return [{ file, path, what: `There is no view "${now}".`, remedy: 'Correct the name.' }]
  })
}
