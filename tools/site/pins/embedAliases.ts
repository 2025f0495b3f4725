import { renamedTo } from '../../data/check/checkRenamed.ts'
import type { PinnedState } from '../pins.ts'
import type { Site } from '../readSite.ts'

/** Addresses of views that go on working though the view has another name, or is no more. */
export interface EmbedAliases {
  /** Former id, id today. */
  readonly renamed: readonly (readonly [string, string])[]
  /** The last published state of each view that is no more. */
  readonly vanished: readonly PinnedState[]
}

export function embedAliases(
  { catalog, views }: Pick<Site, 'catalog' | 'views'>,
  states: readonly PinnedState[],
): EmbedAliases {
  const renamed = Object.keys(catalog.renamed).flatMap((old): readonly (readonly [string, string])[] => {
    const now = renamedTo(catalog.renamed, old)
    return now !== undefined && views.has(now) ? [[old, now]] : []
  })
  // States stand in order of time: of each view the last remains.
  const last = new Map(states.filter(({ live }) => live === undefined).map((state) => [state.view, state]))
  return { renamed, vanished: [...last.values()] }
}
