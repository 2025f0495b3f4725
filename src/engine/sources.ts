import type { SourceLine } from '../charts/types.ts'
import type { Coordinates, Cube, Origin } from '../model/cube.ts'
import { isNumber } from '../model/gap.ts'
import type { Language } from '../model/text.ts'
import { cubeOf, type Library } from './library.ts'
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
function joinSources(lists: readonly (readonly SourceLine[])[]): readonly SourceLine[] {
  const seen = new Map<string, SourceLine>()
  for (const line of lists.flat()) {
    const known = seen.get(line.text)
    const vintages = [...new Set([...(known?.vintages ?? []), ...line.vintages])].sort()
    seen.set(line.text, { ...line, ...known, vintages })
  }
  return [...seen.values()]
}

/** The producers behind every number that is drawn. */
export function sourcesIn(prepared: readonly Prepared[], library: Library, language: Language) {
  return joinSources(
    prepared.map((one) => {
      const cube = cubeOf(library, one.selection)
      const cells = one.series.flatMap((series) =>
        series.observations
          .filter((it) => isNumber(it.cell))
          .map((it) => ({ ...series.key, time: it.period })),
      )
      return cube ? sourcesOf(cube, cells, language) : []
    }),
  )
}
