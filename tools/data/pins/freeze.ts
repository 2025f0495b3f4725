import type { Geometry } from '../../../src/data/geometrySchema.ts'
import type { Pin } from '../../../src/data/pinSchema.ts'
import type { View } from '../../../src/data/viewSchema.ts'
import type { Library } from '../../../src/engine/library.ts'
import { drawnCubes, spokenCubes } from '../../../src/engine/needs.ts'
import type { Text } from '../../../src/model/text.ts'
import { drawWhole, type Models } from './drawWhole.ts'
import { pinId } from './pinId.ts'
import { pinnedLibrary } from './pinnedLibrary.ts'
import { RecordedMap } from './recorded.ts'
import { shortHash } from './shortHash.ts'

/** A view with all that its picture is made from. */
export interface Frozen {
  readonly pin: Pin
  readonly models: Models
}

export type Freezing =
  | { readonly ok: true; readonly frozen: Frozen }
  | { readonly ok: false; readonly reasons: readonly string[] }

const schemaPath = '../../../schema/pin.json'

/** Of the picture as readers get it. */
export const hashOf = (models: Models): Pin['hash'] => ({
  en: shortHash(models.en),
  it: shortHash(models.it),
})

/** When a state was published and what it is called, found once it is known which datasets stand behind it. */
export type Dated = (vintages: Pin['vintages']) => { readonly released: string; readonly label: Text }

/** What a view may be made from. */
export interface Stock {
  /** Its cubes without a vintage are the state that is kept; each must be in the archive too. */
  readonly library: Library
  readonly areas: Pin['areas']
  readonly geometry: readonly Geometry[]
}

/** Without the address of its schema, which is another from another folder. */
const bare = <File extends { readonly $schema?: string | undefined }>(file: File): Omit<File, '$schema'> => {
  const { $schema: _, ...rest } = file
  return rest
}

/** Datasets, as they are, behind what was asked for. */
function vintagesOf(keys: Iterable<string>, { cubes }: Library): Pin['vintages'] {
  const states = [...new Set(keys)].sort().flatMap((key): readonly [string, string][] => {
    const cube = key.includes('@') ? undefined : cubes.get(key)
    return cube ? [[key, cube.vintage]] : []
  })
  return Object.fromEntries(states)
}

/** Takes a view as the library has it and keeps, by watching it being drawn, exactly what the picture is made from. Refuses
 *  where the picture or one of its sentences cannot be had. */
export function freeze(view: View, { library, areas, geometry }: Stock, dated: Dated): Freezing {
  const cubes = new RecordedMap(library.cubes)
  const places = new RecordedMap(library.areas.byCode)
  const groups = new RecordedMap(library.areas.groups)
  const claims = new RecordedMap(library.claims)
  const timelines = new RecordedMap(library.timelines)
  const watched = { ...library, cubes, areas: { byCode: places, groups }, claims, timelines }
  const drawn = drawWhole(view, watched)
  if (!drawn.ok) return drawn

  const vintages = vintagesOf([...cubes.asked, ...drawnCubes(view), ...spokenCubes(view)], library)
  const [timeline] = timelines.found()
  const map = geometry.find(({ id }) => view.chart === 'map' && view.geometry === id)
  const content = {
    vintages,
    view: { ...view, $schema: undefined },
    claims: claims.found().map(bare),
    areas: {
      areas: areas.areas.filter(({ code }) => places.asked.has(code)),
      groups: areas.groups.filter(({ id }) => groups.asked.has(id)),
    },
    ...(timeline ? { timeline: bare(timeline) } : {}),
    ...(map ? { geometry: bare(map) } : {}),
  }
  const hash = hashOf(drawn.models)
  const pin: Pin = { $schema: schemaPath, id: pinId(content), ...dated(vintages), hash, ...content }

  const again = drawWhole(pin.view, pinnedLibrary(pin, library.cubes))
  if (!again.ok || shortHash(hashOf(again.models)) !== shortHash(hash))
    throw new Error(`${view.id}: what was kept draws another picture. This is a mistake in freeze.ts.`)
  return { ok: true, frozen: { pin, models: drawn.models } }
}
