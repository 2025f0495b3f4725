import { join } from 'node:path'
import type { MapDrawing } from '../../src/charts/types.ts'
import type { View } from '../../src/data/viewSchema.ts'
import { cubeKey, type Library } from '../../src/engine/library.ts'
import { readData } from '../../tools/data/check.ts'

/** The project's own data, as the engine has it in a browser once everything is loaded. */
export async function realLibrary(): Promise<{
  readonly library: Library
  readonly viewOf: (id: string) => View
}> {
  const data = await readData(join(import.meta.dirname, '../../data'))
  const library: Library = {
    cubes: new Map([
      ...data.datasets.map(({ value }) => [cubeKey(value.cube.id), value.cube] as const),
      ...data.archive.map(({ value }) => [cubeKey(value.cube.id, value.cube.vintage), value.cube] as const),
    ]),
    areas: data.areas,
    claims: new Map(data.claims.map(({ value }) => [value.id, value] as const)),
    timelines: new Map(data.timelines.map(({ value }) => [value.id, value] as const)),
    drawings: new Map(
      data.geometry.map(({ value: { id, width, height, shapes, context, places } }): [string, MapDrawing] => [
        id,
        { width, height, shapes, context, places },
      ]),
    ),
  }
  const viewOf = (id: string): View => {
    const found = data.views.find(({ value }) => value.id === id)
    if (!found) throw new Error(`no view ${id}`)
    return found.value
  }
  return { library, viewOf }
}
