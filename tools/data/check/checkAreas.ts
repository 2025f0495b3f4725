import type * as v from 'valibot'
import type { areasSchema } from '../../../src/data/areasSchema.ts'
import type { DataFile, DataProblem } from './dataProblem.ts'

type AreasFile = v.InferOutput<typeof areasSchema>

/** Codes once each, parents and members that exist, nobody an ancestor of itself. */
export function checkAreas({ file, value }: DataFile<AreasFile>): readonly DataProblem[] {
  const parents = new Map(value.areas.map(({ code, parent }) => [code, parent]))
  const twice = value.areas.flatMap(({ code }, place) =>
    value.areas.findIndex((other) => other.code === code) === place
      ? []
      : [
          {
            file,
            path: `areas.${place}.code`,
            what: `"${code}" occurs twice.`,
            remedy: 'Leave one of the two.',
          },
        ],
  )
  const orphans = value.areas.flatMap(({ code, parent }, place) =>
    parent === undefined || parents.has(parent)
      ? []
      : [
          {
            file,
            path: `areas.${place}.parent`,
            what: `The parent "${parent}" of "${code}" is not in the list.`,
            remedy: 'Correct the code, or add the parent.',
          },
        ],
  )
  const circles = value.areas.flatMap(({ code }, place) => {
    const seen = new Set<string>()
    let up: string | undefined = code
    while (up !== undefined && !seen.has(up)) {
      seen.add(up)
      up = parents.get(up)
    }
    if (up !== code) return []
    const what = `"${code}" is a part of itself.`
    return [{ file, path: `areas.${place}.parent`, what, remedy: 'Correct one of the parents.' }]
  })
  const strangers = value.groups.flatMap(({ id, areas }, place) =>
    areas
      .filter((code) => !parents.has(code))
      .map((code) => ({
        file,
        path: `groups.${place}.areas`,
        what: `The group "${id}" has "${code}", which is not in the list of areas.`,
        remedy: 'Correct the code, or add the area.',
      })),
  )
  return [...twice, ...orphans, ...circles, ...strangers]
}
