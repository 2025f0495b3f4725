import type { SourceLine } from '../charts/types.ts'
import type { Coordinates, Cube, Origin } from '../model/cube.ts'
import { isNumber } from '../model/gap.ts'
import type { CellRef } from '../model/series.ts'
import type { Language } from '../model/text.ts'
import type { Library } from './library.ts'
import type { Prepared } from './prepare.ts'

/** Whether an origin stands behind an observation at these coordinates. */
const covers = (origin: Origin, at: Coordinates): boolean =>
  Object.entries(origin.covers ?? {}).every(([dimension, codes]) => codes.includes(at[dimension] ?? ''))

const lineOf = (origin: Origin, language: Language): SourceLine => ({
  text: `${origin.producer[language]}, ${origin.table}`,
  vintages: [origin.vintage],
  licence: origin.licence,
  ...(origin.url === undefined ? {} : { url: origin.url }),
  ...(origin.via === undefined ? {} : { via: origin.via }),
})

/** The producers behind these cells, each once, in the cube's order. */
function sourcesOf(cube: Cube, cells: readonly Coordinates[], language: Language): readonly SourceLine[] {
  return cube.origins
    .filter((origin) => cells.some((at) => covers(origin, at)))
    .map((origin) => lineOf(origin, language))
}

/** Lines of the same producer and table are one, with every vintage that was used. */
export function joinSources(lists: readonly (readonly SourceLine[])[]): readonly SourceLine[] {
  const seen = new Map<string, SourceLine>()
  for (const line of lists.flat()) {
    const known = seen.get(line.text)
    const vintages = [...new Set([...(known?.vintages ?? []), ...line.vintages])].sort()
    seen.set(line.text, { ...line, ...known, vintages })
  }
  return [...seen.values()]
}

/** The producers behind cells of any datasets, each once with every vintage that was used. */
export function sourcesOfCells(
  refs: readonly CellRef[],
  library: Library,
  language: Language,
): readonly SourceLine[] {
  const cellsOf = new Map<string, Coordinates[]>()
  for (const { dataset, vintage, at } of refs) {
    const name = `${dataset}@${vintage}`
    const cells = cellsOf.get(name) ?? []
    cells.push(at)
    cellsOf.set(name, cells)
  }
  const cubes = [...library.cubes.values()]
  return joinSources(
    [...cellsOf].map(([name, cells]) => {
      const cube = cubes.find((one) => `${one.id}@${one.vintage}` === name)
      return cube ? sourcesOf(cube, cells, language) : []
    }),
  )
}

/** The producers behind every number that is drawn, those of what it was divided by included. */
export const sourcesIn = (
  prepared: readonly Prepared[],
  library: Library,
  language: Language,
): readonly SourceLine[] =>
  sourcesOfCells(
    prepared
      .flatMap((one) => one.series)
      .flatMap((series) => series.observations)
      .flatMap((observation) => (isNumber(observation.cell) ? observation.from : [])),
    library,
    language,
  )
