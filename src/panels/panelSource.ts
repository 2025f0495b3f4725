import type { ChartModel } from '../charts/types.ts'
import { fetchJson } from '../data/fetchJson.ts'
import type { Engine } from '../engine/engine.ts'
import type { Areas } from '../model/area.ts'
import { type Choices, setNames } from '../state/choices.ts'
import type { PageData } from './pageData.ts'
import { readModel } from './readModel.ts'
import { createSettler } from './settle.ts'

export type PanelResult =
  | { readonly kind: 'chart'; readonly model: ChartModel; readonly notices: readonly string[] }
  /** Nothing to draw for these choices; `choices` names them. */
  | { readonly kind: 'empty'; readonly choices: string; readonly notices: readonly string[] }

type PanelEntry =
  | { readonly status: 'ready'; readonly result: PanelResult }
  | { readonly status: 'loading'; readonly promise: Promise<PanelResult> }

/** Where panels get their charts: from the page, from a file of the build, or computed from whole datasets once the
 *  reader has chosen something. */
export interface PanelSource {
  /** Never throws; a failed load rejects its promise, and again after `retry` it is tried anew. */
  get(view: string, choices: Choices): PanelEntry
  retry(view: string): void
  /** Loads the program that computes, ahead of need. */
  warm(): Promise<Engine>
  /** The list of areas; undefined where it cannot be had. The same promise each time. */
  areas(): Promise<Areas | undefined>
}

export function createPanelSource(page: PageData): PanelSource {
  const defaults = new Map<string, PanelEntry>(
    Object.entries(page.models).map(([id, model]) => [
      id,
      { status: 'ready', result: { kind: 'chart', model, notices: [] } },
    ]),
  )
  let engine: Promise<Engine> | undefined
  let ready: Engine | undefined
  let areas: Promise<Areas | undefined> | undefined
  const pending = new Map<string, PanelEntry>()

  const warm = (): Promise<Engine> => {
    engine ??= import('../engine/engine.ts')
      .then(({ createEngine }) =>
        createEngine({ root: page.root, files: page.files, language: page.language }),
      )
      .then((made) => {
        ready = made
        return made
      })
    engine.catch(() => {
      engine = undefined
    })
    return engine
  }

  const settler = createSettler(page.models)

  const remember = (
    entries: Map<string, PanelEntry>,
    name: string,
    promise: Promise<PanelResult>,
  ): PanelEntry => {
    const entry: PanelEntry = { status: 'loading', promise }
    entries.set(name, entry)
    promise.then(
      (result) => entries.set(name, { status: 'ready', result }),
      // The rejection reaches the panel's error boundary; here it only must not count as unhandled.
      () => undefined,
    )
    return entry
  }

  const loadDefault = (view: string): Promise<PanelResult> =>
    fetchJson(page.root + (page.files.models[view] ?? `${view}.json`)).then((json) =>
      settler.result(view, { kind: 'chart', model: readModel(json, view), notices: [] }),
    )

  return {
    get(view, choices) {
      if (setNames(choices).length === 0) {
        return defaults.get(view) ?? remember(defaults, view, loadDefault(view))
      }
      const computed = ready?.panel(view, choices)
      if (computed?.status === 'ready')
        return { status: 'ready', result: settler.result(view, computed.result) }
      if (computed) return { status: 'loading', promise: settler.promise(view, computed.promise) }
      const name = `${view}?${JSON.stringify(choices)}`
      const waiting = pending.get(name)
      if (waiting) return waiting
      return remember(
        pending,
        name,
        warm().then((made) => {
          const entry = made.panel(view, choices)
          return entry.status === 'ready'
            ? settler.result(view, entry.result)
            : settler.promise(view, entry.promise)
        }),
      )
    },
    retry(view) {
      if (defaults.get(view)?.status === 'loading') defaults.delete(view)
      for (const name of [...pending.keys()]) if (name.startsWith(`${view}?`)) pending.delete(name)
      ready?.retry(view)
    },
    warm,
    areas() {
      areas ??= warm().then(
        (made) => made.areas,
        () => undefined,
      )
      return areas
    },
  }
}
