import type { MapDrawing } from '../charts/types.ts'
import type { Claim } from '../data/claimSchema.ts'
import type { Timeline } from '../data/timelineSchema.ts'
import type { Selection } from '../data/viewSchema.ts'
import type { Areas } from '../model/area.ts'
import type { Cube } from '../model/cube.ts'

/** Everything a view can be made from, in memory. */
export interface Library {
  readonly cubes: ReadonlyMap<string, Cube>
  readonly areas: Areas
  readonly claims: ReadonlyMap<string, Claim>
  readonly timelines: ReadonlyMap<string, Timeline>
  readonly drawings: ReadonlyMap<string, MapDrawing>
}

/** How a library names a cube: the dataset for the current vintage, dataset@hash for an archived one. */
export const cubeKey = (dataset: string, vintage?: string): string =>
  vintage === undefined ? dataset : `${dataset}@${vintage}`

export const cubeOf = (
  library: Library,
  selection: Pick<Selection, 'dataset' | 'vintage'>,
): Cube | undefined => library.cubes.get(cubeKey(selection.dataset, selection.vintage))
