import * as v from 'valibot'
import type { MapDrawing } from '../charts/types.ts'
import { areasSchema, toAreas } from '../data/areasSchema.ts'
import { type Claim, claimSchema } from '../data/claimSchema.ts'
import type { Deck } from '../data/deckSchema.ts'
import { decode } from '../data/decode.ts'
import { fetchJson } from '../data/fetchJson.ts'
import { geometrySchema } from '../data/geometrySchema.ts'
import { LoadError } from '../data/loadProblem.ts'
import { parseWith } from '../data/parseWith.ts'
import { type Timeline, timelineSchema } from '../data/timelineSchema.ts'
import { type View, viewSchema } from '../data/viewSchema.ts'
import type { Areas } from '../model/area.ts'
import type { Cube } from '../model/cube.ts'
import type { Language } from '../model/text.ts'
import { type Choices, noChoices } from '../state/choices.ts'
import { parseAddress } from '../state/url.ts'
import { type Built, buildModel } from './buildModel.ts'
import { deckCubes, deckViews, slideChoices } from './deck/deckNeeds.ts'
import { showDeck } from './deck/showDeck.ts'
import type { ShownDeck } from './deck/shownDeck.ts'
import type { Library } from './library.ts'
import { drawnCubes, figureCubes, populationsOf, spokenCubes } from './needs.ts'
import { offersOf } from './offers.ts'
import type { DataFiles, Offers } from './pageTypes.ts'
import { type ShownClaim, shownClaim } from './shownClaim.ts'

export interface EngineOptions {
  /** Relative address of the site's root. */
  readonly root: string
  readonly files: DataFiles
  readonly language: Language
}

export type EngineEntry =
  | { readonly status: 'ready'; readonly result: Built }
  | { readonly status: 'loading'; readonly promise: Promise<Built> }

/** Computes charts from whole datasets, which it loads when a view first needs them and keeps. */
export interface Engine {
  readonly areas: Areas
  /** Throws nothing: what cannot be loaded rejects the promise. Ready at once when its datasets are here. */
  panel(view: string, choices: Choices): EngineEntry
  /** Forgets what failed for this view, so that it is asked for anew. */
  retry(view: string): void
  /** Codes of the areas in a view's figures. */
  codesOf(view: string): Promise<ReadonlySet<string>>
  /** Codes of the areas in any figures that are offered. */
  allCodes(): Promise<ReadonlySet<string>>
  /** What one view's filters can be set to. */
  offersOf(view: string): Promise<Offers>
  /** A view's short name. Throws a LoadError where there is no such view. */
  labelOf(view: string): string
  /** A claim, to be shown alone. */
  claim(id: string): Promise<ShownClaim>
  /** A deck as a reader has put it together, its texts as typed. What cannot be had is a slide that says so. */
  deck(deck: Deck): Promise<ShownDeck>
}

const librarySchema = v.object({
  views: v.array(viewSchema),
  claims: v.array(claimSchema),
  offered: v.array(v.string()),
})

async function load<T>(address: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const parsed = parseWith(schema, await fetchJson(address))
  if (parsed.ok) return parsed.value
  throw new LoadError({
    kind: 'broken',
    file: address.slice(address.lastIndexOf('/') + 1),
    where: parsed.problem.path,
  })
}

const toDrawing = (geometry: v.InferOutput<typeof geometrySchema>): MapDrawing => ({
  width: geometry.width,
  height: geometry.height,
  shapes: geometry.shapes,
  context: geometry.context,
  places: geometry.places,
})

export async function createEngine({ root, files, language }: EngineOptions): Promise<Engine> {
  const [{ views, claims, offered }, areas] = await Promise.all([
    load(root + files.library, librarySchema),
    load(root + files.areas, areasSchema).then(toAreas),
  ])
  const viewOf = new Map(views.map((view): [string, View] => [view.id, view]))
  const cubes = new Map<string, Cube>()
  const timelines = new Map<string, Timeline>()
  const drawings = new Map<string, MapDrawing>()
  const library: Library = {
    cubes,
    areas,
    claims: new Map(claims.map((claim): [string, Claim] => [claim.id, claim])),
    timelines,
    drawings,
  }
  const loads = new Map<string, Promise<void>>()
  const results = new Map<string, Built>()
  const waits = new Map<string, Promise<Built>>()

  const once = (name: string, start: () => Promise<void>): Promise<void> => {
    const running = loads.get(name)
    if (running) return running
    const started = start()
    loads.set(name, started)
    // What failed may be asked for again.
    started.catch(() => loads.delete(name))
    return started
  }

  const loadCube = (key: string): Promise<void> =>
    once(`cube ${key}`, async () => {
      const file = files.cubes[key]
      if (!file) throw new LoadError({ kind: 'missing', file: `${key}.json`, status: 404 })
      const decoded = decode(await fetchJson(root + file.file), key.split('@')[0] ?? key, file.vintage)
      if (!decoded.ok)
        throw new LoadError({ kind: 'broken', file: `${key}.json`, where: decoded.problem.path })
      cubes.set(key, decoded.cube)
    })

  const drawing = (id: string) =>
    once(`drawing ${id}`, async () => {
      drawings.set(id, toDrawing(await load(root + (files.geometry[id] ?? `${id}.json`), geometrySchema)))
    })

  const timeline = (id: string) =>
    once(`timeline ${id}`, async () => {
      timelines.set(id, await load(root + (files.timelines[id] ?? `${id}.json`), timelineSchema))
    })

  const lacking = (keys: readonly string[]): readonly string[] => keys.filter((key) => !cubes.has(key))
  const divisorsOf = (keys: readonly string[]): readonly string[] =>
    keys.flatMap((key) => populationsOf(cubes.get(key) ?? emptyCube))
  const divisors = (view: View): readonly string[] => divisorsOf(drawnCubes(view))
  // What is only spoken of and failed: it costs a sentence, not the chart.
  const failed = new Set<string>()

  const missing = (view: View, choices: Choices): readonly (() => Promise<void>)[] => {
    const perHead = choices.basis === 'per-head'
    const needed = lacking([...drawnCubes(view), ...(perHead ? divisors(view) : [])])
    const wished = lacking([
      ...spokenCubes(view),
      ...divisorsOf(spokenCubes(view)),
      ...(perHead ? [] : divisors(view)),
    ]).filter((key) => !failed.has(key))
    return [
      ...needed.map((key) => () => loadCube(key)),
      ...wished.map(
        (key) => () =>
          loadCube(key).catch(() => {
            failed.add(key)
          }),
      ),
      ...(view.chart === 'map' && !drawings.has(view.geometry) ? [() => drawing(view.geometry)] : []),
      ...(view.chart === 'timeline' && !timelines.has(view.timeline) ? [() => timeline(view.timeline)] : []),
    ]
  }

  const loadAll = async (view: View, choices: Choices): Promise<void> => {
    // Twice: the populations are known once the cubes are here.
    await Promise.all(missing(view, choices).map((start) => start()))
    await Promise.all(missing(view, choices).map((start) => start()))
  }

  const need = (id: string): View => {
    const view = viewOf.get(id)
    if (!view) throw new LoadError({ kind: 'missing', file: `${id}.json`, status: 404 })
    return view
  }

  return {
    areas,
    panel(id, choices) {
      const name = `${id}?${JSON.stringify(choices)}`
      const known = results.get(name)
      if (known) return { status: 'ready', result: known }
      const build = (view: View): Built => {
        const built = buildModel(view, choices, library, language)
        // Enough for a long drag and its way back; older ones are quickly made again.
        if (results.size >= 400) results.clear()
        results.set(name, built)
        return built
      }
      const view = viewOf.get(id)
      if (view && missing(view, choices).length === 0) return { status: 'ready', result: build(view) }
      const waiting = waits.get(name)
      if (waiting) return { status: 'loading', promise: waiting }
      const promise = (async () => {
        const wanted = need(id)
        await loadAll(wanted, choices)
        return build(wanted)
      })()
      waits.set(name, promise)
      return { status: 'loading', promise }
    },
    retry(id) {
      failed.clear()
      for (const name of [...waits.keys()])
        if (name.startsWith(`${id}?`) && !results.has(name)) waits.delete(name)
    },
    async codesOf(id) {
      const view = need(id)
      await loadAll(view, noChoices)
      const keys = drawnCubes(view)
      return new Set(
        keys.flatMap((key) => cubes.get(key)?.dimensions.find((one) => one.role === 'geo')?.codes ?? []),
      )
    },
    allCodes: () => Promise.resolve(new Set(offered)),
    async offersOf(id) {
      const view = need(id)
      await loadAll(view, noChoices)
      return offersOf(view, library, language)
    },
    labelOf: (id) => need(id).label[language],
    async claim(id) {
      const claim = library.claims.get(id)
      if (!claim) throw new LoadError({ kind: 'missing', file: `${id}.json`, status: 404 })
      const keys = figureCubes(claim.figures)
      await Promise.all(lacking(keys).map(loadCube))
      await Promise.all(lacking(divisorsOf(keys)).map(loadCube))
      return shownClaim(claim, viewOf, library, language)
    },
    async deck(deck) {
      const keys = deckCubes(deck, library.claims)
      const asked = deck.slides.flatMap(slideChoices).map((text) => parseAddress(`?${text}`).choices)
      const perHead = asked.find(({ basis }) => basis === 'per-head') ?? noChoices
      const views = deckViews(deck).flatMap((id) => viewOf.get(id) ?? [])
      // One file that cannot be had costs its slides, not the deck.
      await Promise.allSettled([
        ...views.map((view) => loadAll(view, perHead)),
        ...lacking(keys).map(loadCube),
      ])
      await Promise.allSettled(lacking(divisorsOf(keys)).map(loadCube))
      return showDeck(deck, { views: viewOf, library, language, literal: true })
    },
  }
}

const emptyCube: Pick<Cube, 'indicators'> = { indicators: new Map() }
