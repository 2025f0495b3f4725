import { basename } from 'node:path'
import { areasSchema, toAreas } from '../../src/data/areasSchema.ts'
import { catalogSchema } from '../../src/data/catalogSchema.ts'
import { claimSchema } from '../../src/data/claimSchema.ts'
import { deckSchema } from '../../src/data/deckSchema.ts'
import { geometrySchema } from '../../src/data/geometrySchema.ts'
import { timelineSchema } from '../../src/data/timelineSchema.ts'
import { viewSchema } from '../../src/data/viewSchema.ts'
import { checkAreas } from './check/checkAreas.ts'
import { checkCatalog } from './check/checkCatalog.ts'
import { checkClaim } from './check/checkClaims.ts'
import { checkCube } from './check/checkCubes.ts'
import { checkDeck } from './check/checkDecks.ts'
import { checkPin } from './check/checkPins.ts'
import { checkView } from './check/checkViews.ts'
import type { DataFile, DataProblem } from './check/dataProblem.ts'
import { readArchive, readCurrent } from './check/readDatasets.ts'
import { readFolder, readJsonFile } from './check/readJsonFile.ts'
import { readPins } from './check/readPins.ts'
import type { Shelves } from './check/shelves.ts'
import { describeSchema } from './describeSchema.ts'

export interface ReadData extends Shelves {
  /** Empty where data/ may be built from. */
  readonly problems: readonly DataProblem[]
}

/** Files whose id is not their name. */
function misnamed(files: readonly DataFile<{ readonly id: string }>[]): readonly DataProblem[] {
  return files
    .filter(({ file, value }) => value.id !== basename(file, '.json').split('.')[0])
    .map(({ file, value }) => ({
      file,
      path: 'id',
      what: `The id is "${value.id}".`,
      remedy: 'Make it the name of the file.',
    }))
}

/** Reads and checks everything under data/: each file by its schema, then what the files say of each other.
 *  @param root the folder data/. */
export async function readData(root: string): Promise<ReadData> {
  const [areas, catalog, datasets, archive, views, claims, timelines, decks, geometry, describes, pins] =
    await Promise.all([
      readJsonFile(root, 'areas.json', areasSchema),
      readJsonFile(root, 'catalog.json', catalogSchema),
      readCurrent(root),
      readArchive(root),
      readFolder(root, 'views', viewSchema),
      readFolder(root, 'claims', claimSchema),
      readFolder(root, 'timelines', timelineSchema),
      readFolder(root, 'decks', deckSchema),
      readFolder(root, 'geometry', geometrySchema),
      readFolder(root, 'import', describeSchema),
      readPins(root),
    ])
  const shelves: Shelves = {
    areas: toAreas(areas.found[0]?.value ?? { areas: [], groups: [] }),
    catalog: catalog.found[0],
    datasets: datasets.found,
    archive: archive.found,
    views: views.found,
    claims: claims.found,
    timelines: timelines.found,
    decks: decks.found,
    geometry: geometry.found,
    pins: pins.found,
  }
  const broken = [
    areas,
    catalog,
    datasets,
    archive,
    views,
    claims,
    timelines,
    decks,
    geometry,
    describes,
    pins,
  ]
  return {
    ...shelves,
    problems: [
      ...broken.flatMap(({ problems }) => problems),
      ...[views, claims, timelines, decks, geometry, describes].flatMap(({ found }) => misnamed(found)),
      ...areas.found.flatMap(checkAreas),
      ...[...datasets.found, ...archive.found].flatMap((file) => checkCube(file, shelves)),
      ...views.found.flatMap((file) => checkView(file, shelves)),
      ...claims.found.flatMap((file) => checkClaim(file, shelves)),
      ...decks.found.flatMap((file) => checkDeck(file, shelves)),
      ...pins.found.flatMap((file) => checkPin(file, shelves)),
      ...catalog.found.flatMap((file) => checkCatalog(file, shelves)),
    ],
  }
}
