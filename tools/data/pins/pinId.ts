import type { Pin } from '../../../src/data/pinSchema.ts'
import { shortHash } from './shortHash.ts'

/** Name of a view's state: the vintage of the one dataset that it needs, else a hash of the list of all. What draws no
 *  dataset (claims, meetings) is named for its content. */
export function pinId({ vintages, claims, timeline }: Pick<Pin, 'vintages' | 'claims' | 'timeline'>): string {
  const all = Object.entries(vintages)
  const [only] = all
  if (only && all.length === 1) return only[1]
  if (only) return shortHash(all.map(([dataset, vintage]) => `${dataset}@${vintage}`).sort())
  return shortHash([claims, timeline ?? null])
}
