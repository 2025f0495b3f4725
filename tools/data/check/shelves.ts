import type { Catalog } from '../../../src/data/catalogSchema.ts'
import type { Claim } from '../../../src/data/claimSchema.ts'
import type { Deck } from '../../../src/data/deckSchema.ts'
import type { Geometry } from '../../../src/data/geometrySchema.ts'
import type { Pin } from '../../../src/data/pinSchema.ts'
import type { Timeline } from '../../../src/data/timelineSchema.ts'
import type { View } from '../../../src/data/viewSchema.ts'
import type { Areas } from '../../../src/model/area.ts'
import type { DataFile } from './dataProblem.ts'
import type { StoredCube } from './readDatasets.ts'

/** Everything under data/ that could be read, each with its file. */
export interface Shelves {
  readonly areas: Areas
  /** Undefined where the file is missing or broken. */
  readonly catalog: DataFile<Catalog> | undefined
  readonly datasets: readonly DataFile<StoredCube>[]
  readonly archive: readonly DataFile<StoredCube>[]
  readonly views: readonly DataFile<View>[]
  readonly claims: readonly DataFile<Claim>[]
  readonly timelines: readonly DataFile<Timeline>[]
  readonly decks: readonly DataFile<Deck>[]
  readonly geometry: readonly DataFile<Geometry>[]
  readonly pins: readonly DataFile<Pin>[]
}

/** The cube of a dataset's current state, or of the archived one with that hash. */
export function findCube(shelves: Shelves, dataset: string, vintage: string | undefined) {
  const places = vintage === undefined ? shelves.datasets : [...shelves.archive, ...shelves.datasets]
  return places
    .map(({ value }) => value.cube)
    .find((cube) => cube.id === dataset && (vintage === undefined || cube.vintage === vintage))
}

/** Whether an area or, with "@", a group is in the list of areas. */
export const knowsArea = ({ areas }: Shelves, code: string): boolean =>
  code.startsWith('@') ? areas.groups.has(code.slice(1)) : areas.byCode.has(code)
