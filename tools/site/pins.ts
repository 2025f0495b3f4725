import type { ChartModel } from '../../src/charts/types.ts'
import type { Pin } from '../../src/data/pinSchema.ts'
import type { Library } from '../../src/engine/library.ts'
import type { Cube } from '../../src/model/cube.ts'
import { type Language, languages, type Text } from '../../src/model/text.ts'
import { renamedTo } from '../data/check/checkRenamed.ts'
import { drawWhole, type Models } from '../data/pins/drawWhole.ts'
import { hashOf } from '../data/pins/freeze.ts'
import { pinnedLibrary } from '../data/pins/pinnedLibrary.ts'
import type { ModelsByView } from './dataFiles.ts'
import { type Change, changesBetween } from './pins/changes.ts'
import { earlierNotes } from './pins/earlierNotes.ts'
import { type PinnedTitle, titlesOf } from './pins/titles.ts'
import { upTo } from './pins/upTo.ts'
import { DataFailure, type Site } from './readSite.ts'

/** One published state of a view, drawn, and what has become of it. */
export interface PinnedState {
  /** Id of the view when it was pinned. */
  readonly view: string
  readonly pin: string
  /** When its figures were published, as exactly as is known. */
  readonly released: string
  readonly label: Text
  /** Short name of the view. */
  readonly name: Text
  readonly models: Readonly<Record<Language, ChartModel>>
  /** The view today, under the name it has today; undefined where there is none any more. */
  readonly live: string | undefined
  readonly current: Readonly<Record<Language, ChartModel>> | undefined
  /** Whether its figures are those of today. */
  readonly present: boolean
  /** Whether a number of it has become another, or its title says something else with the figures of today. */
  readonly newer: boolean
  readonly titles: Readonly<Record<Language, PinnedTitle>>
  /** Whether its title is true still: of the same periods, with the figures of today. */
  readonly holds: boolean
  readonly changes: readonly Change[]
  /** What its figures said of themselves that today's do not. */
  readonly earlierNotes: readonly Text[]
}

/** Cubes of today under the names that a pin's view uses. A dataset that is no more stays as it was. */
function cubesOfToday(
  pin: Pin,
  then: Library,
  site: Site,
  change: (now: Cube, then: Cube) => Cube,
): ReadonlyMap<string, Cube> {
  const cubes = new Map(then.cubes)
  for (const dataset of Object.keys(pin.vintages)) {
    const [now, before] = [site.library.cubes.get(dataset), then.cubes.get(dataset)]
    if (now && before) cubes.set(dataset, change(now, before))
  }
  return cubes
}

/** Draws a pin and makes sure that it is the picture that was pinned. */
function drawPinned(pin: Pin, library: Library): Models | string {
  const file = `data/archive/views/${pin.view.id}/${pin.id}.json`
  const drawn = drawWhole(pin.view, library)
  if (!drawn.ok) return `${file} cannot be drawn any more: ${drawn.reasons.join('; ')}`
  const hash = hashOf(drawn.models)
  const other = languages.filter((language) => hash[language] !== pin.hash[language])
  if (other.length === 0) return drawn.models
  return [
    `${file}: the picture (${other.join(', ')}) is not the one that was pinned, and a pinned picture stays the same for ever.`,
    `    → Undo what changed it in the file or in the program. Where the program's own words were meant to change, and no`,
    `      figure does: npm run data:release -- --accept ${pin.view.id}/${pin.id}`,
  ].join('\n')
}

function stateOf(
  pin: Pin,
  models: Models,
  then: Library,
  site: Site,
  current: Readonly<Record<Language, ModelsByView>>,
): PinnedState {
  const present = Object.entries(pin.vintages).every(
    ([dataset, vintage]) => site.library.cubes.get(dataset)?.vintage === vintage,
  )
  // What is of today is of today; drawing it again to see that would take as long as the rest of the build.
  const now = present ? then : { ...then, cubes: cubesOfToday(pin, then, site, (cube) => cube) }
  const revised = present ? then : { ...then, cubes: cubesOfToday(pin, then, site, upTo) }
  const title = (language: Language): PinnedTitle => {
    const text = models[language].title
    if (present) return { pinned: text, revised: text, now: text }
    return titlesOf(pin.view, text, { revised, now }, language)
  }
  const titles = { en: title('en'), it: title('it') }
  const changes = present ? [] : changesBetween(pin.view, then, now)
  const live = renamedTo(site.catalog.renamed, pin.view.id) ?? pin.view.id
  const [en, it] = [current.en.get(live), current.it.get(live)]
  const all = languages.map((language) => titles[language])
  return {
    view: pin.view.id,
    pin: pin.id,
    released: pin.released,
    label: pin.label,
    name: pin.view.label,
    models,
    live: site.views.has(live) ? live : undefined,
    current: en && it ? { en, it } : undefined,
    present,
    newer: changes.length > 0 || all.some((one) => one.pinned !== one.now),
    titles,
    holds: all.every((one) => one.pinned === one.revised),
    changes,
    earlierNotes: earlierNotes(Object.keys(pin.vintages), then.cubes, site.library.cubes),
  }
}

/** Every published state of every view, the earliest of each view first. Throws a DataFailure that names each picture that
 *  is not what was pinned.
 *  @param current default models of today. */
export function pinnedStates(
  site: Site,
  current: Readonly<Record<Language, ModelsByView>>,
): readonly PinnedState[] {
  const problems: string[] = []
  const states = site.pins.flatMap((pin) => {
    const library = pinnedLibrary(pin, site.library.cubes)
    const drawn = drawPinned(pin, library)
    if (typeof drawn !== 'string') return [stateOf(pin, drawn, library, site, current)]
    problems.push(drawn)
    return []
  })
  if (problems.length > 0) throw new DataFailure(problems)
  return states
}
