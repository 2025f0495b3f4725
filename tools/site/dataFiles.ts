import { createHash } from 'node:crypto'
import { kindOf } from '../../src/charts/kinds.ts'
import type { ChartModel } from '../../src/charts/types.ts'
import type { DataFiles } from '../../src/engine/pageTypes.ts'
import type { Language } from '../../src/model/text.ts'
import type { PaintRules } from '../../src/picture/rules.ts'
import { embedPins } from './embedPins.ts'
import { offeredAreas } from './offeredAreas.ts'
import type { PinnedState } from './pins.ts'
import type { Site } from './readSite.ts'

/** A file of the built site: address relative to its root → content. */
export type Output = Map<string, string>

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10)

/** Puts a text among the output under a name that holds its hash, so that it can be cached for ever. */
function put(output: Output, name: string, text: string): string {
  const address = `data/${name}.${hashOf(text)}.json`
  output.set(address, text)
  return address
}

export type ModelsByView = ReadonlyMap<string, ChartModel>

/** Writes all that browsers may ask for later, and says where each is, by language. */
export function writeData(
  site: Site,
  models: Readonly<Record<Language, ModelsByView>>,
  pinned: readonly PinnedState[],
  rules: PaintRules,
  output: Output,
): Readonly<Record<Language, DataFiles>> {
  const { library, views, files, catalog } = site
  const named = (prefix: string): Record<string, string> =>
    Object.fromEntries(
      [...files]
        .filter(([name]) => name.startsWith(`${prefix} `))
        .map(([name, text]) => [
          name.slice(prefix.length + 1),
          put(output, name.slice(prefix.length + 1).replace('@', '.'), text),
        ]),
    )
  const cubes = Object.fromEntries(
    Object.entries(named('cube')).map(([key, file]) => [
      key,
      { file, vintage: library.cubes.get(key)?.vintage ?? '' },
    ]),
  )
  const offered = offeredAreas([...views.values()], library)
  const shared = {
    library: put(
      output,
      'library',
      JSON.stringify({ views: [...views.values()], claims: [...library.claims.values()], offered }),
    ),
    areas: put(output, 'areas', files.get('areas') ?? '{}'),
    cubes,
    geometry: named('geometry'),
    timelines: named('timeline'),
    pictureRules: put(output, 'picture-rules', JSON.stringify(rules)),
    pins: put(output, 'pins', JSON.stringify(embedPins(pinned, catalog.title))),
  }
  const modelFiles = (language: Language): Record<string, string> =>
    Object.fromEntries(
      [...models[language]].map(([id, model]) => [
        id,
        put(output, `${id}.${language}`, JSON.stringify(model)),
      ]),
    )
  return { en: { ...shared, models: modelFiles('en') }, it: { ...shared, models: modelFiles('it') } }
}

/** Room that a chart takes: its whole height in pixels, or its width divided by its height. */
export function roomOf(model: ChartModel): { readonly height: number; readonly aspect?: number } {
  const layout = kindOf(model).layout(model)
  const height = layout.margins.top + layout.height + layout.margins.bottom
  return 'aspect' in layout && typeof layout.aspect === 'number'
    ? { height, aspect: layout.aspect }
    : { height }
}
