import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { areasSchema } from '../../../src/data/areasSchema.ts'
import { parseOrRefuse } from '../../../src/data/parseWith.ts'
import { cubeKey } from '../../../src/engine/library.ts'
import type { ReadData } from '../check.ts'
import type { Stock } from '../pins/freeze.ts'
import { toDrawing } from '../pins/toDrawing.ts'

/** A sound data folder as what views are drawn from. */
export async function stockOf(root: string, data: ReadData): Promise<Stock> {
  const areas: unknown = JSON.parse(await readFile(join(root, 'areas.json'), 'utf8'))
  const geometry = data.geometry.map(({ value }) => value)
  return {
    library: {
      cubes: new Map([
        ...data.datasets.map(({ value }) => [cubeKey(value.cube.id), value.cube] as const),
        ...data.archive.map(({ value: { cube } }) => [cubeKey(cube.id, cube.vintage), cube] as const),
      ]),
      areas: data.areas,
      claims: new Map(data.claims.map(({ value }) => [value.id, value])),
      timelines: new Map(data.timelines.map(({ value }) => [value.id, value])),
      drawings: new Map(geometry.map((one) => [one.id, toDrawing(one)])),
    },
    areas: parseOrRefuse(areasSchema, areas),
    geometry,
  }
}
