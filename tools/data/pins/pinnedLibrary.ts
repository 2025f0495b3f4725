import { toAreas } from '../../../src/data/areasSchema.ts'
import type { Pin } from '../../../src/data/pinSchema.ts'
import { cubeKey, type Library } from '../../../src/engine/library.ts'
import type { Cube } from '../../../src/model/cube.ts'
import { toDrawing } from './toDrawing.ts'

/** Cubes as they were: what names no vintage finds the one that is given for its dataset, and nothing where none is. */
export function cubesAt(
  cubes: ReadonlyMap<string, Cube>,
  vintages: Readonly<Record<string, string>>,
): ReadonlyMap<string, Cube> {
  const archived = [...cubes].filter(([key]) => key.includes('@'))
  const pinned = Object.entries(vintages).flatMap(([dataset, vintage]): readonly [string, Cube][] => {
    const cube = cubes.get(cubeKey(dataset, vintage))
    return cube ? [[dataset, cube]] : []
  })
  return new Map([...archived, ...pinned])
}

/** What a published state of a view is drawn from: its own texts and places, and the archived figures.
 *  @param cubes by key; those of the archive count. */
export const pinnedLibrary = (pin: Omit<Pin, 'hash'>, cubes: ReadonlyMap<string, Cube>): Library => ({
  cubes: cubesAt(cubes, pin.vintages),
  areas: toAreas(pin.areas),
  claims: new Map(pin.claims.map((claim) => [claim.id, claim])),
  timelines: new Map(pin.timeline ? [[pin.timeline.id, pin.timeline]] : []),
  drawings: new Map(pin.geometry ? [[pin.geometry.id, toDrawing(pin.geometry)]] : []),
})
