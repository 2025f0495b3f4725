import type { View } from '../data/viewSchema.ts'
import type { Cube } from '../model/cube.ts'
import type { Figures } from '../model/figure/figure.ts'
import { cubeKey } from './library.ts'

/** Cubes that figures name themselves, by key. */
export function figureCubes(figures: Figures): readonly string[] {
  return Object.values(figures).flatMap((figure) =>
    Object.values(figure).flatMap((body: unknown) => {
      if (
        typeof body !== 'object' ||
        body === null ||
        !('dataset' in body) ||
        typeof body.dataset !== 'string'
      )
        return []
      const vintage = 'vintage' in body && typeof body.vintage === 'string' ? body.vintage : undefined
      return [cubeKey(body.dataset, vintage)]
    }),
  )
}

/** Keys of the cubes that a view draws; the populations it divides by come to light when these are loaded (see
 *  `populationsOf`). */
export const drawnCubes = (view: View): readonly string[] =>
  'data' in view
    ? [...new Set(view.data.map((selection) => cubeKey(selection.dataset, selection.vintage)))]
    : []

/** Keys of the cubes that a view only speaks of: without them it is drawn, and its sentences are left out. */
export function spokenCubes(view: View): readonly string[] {
  const drawn = drawnCubes(view)
  return [...new Set(figureCubes(view.figures))].filter((key) => !drawn.includes(key))
}

/** Datasets by which the indicators of a cube are divided per head. */
export const populationsOf = (cube: Pick<Cube, 'indicators'>): readonly string[] => [
  ...new Set([...cube.indicators.values()].flatMap((indicator) => indicator.perHead?.dataset ?? [])),
]
