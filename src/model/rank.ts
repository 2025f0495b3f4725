import { type Cell, isNumber } from './gap.ts'

/** Something to be ranked. A gap takes no part. */
export interface Entry {
  readonly id: string
  readonly value: Cell
}

export type RankOrder = 'descending' | 'ascending'

export interface Place {
  /** Competition rank: one more than the number of those strictly better. 1, 2, 2, 4. */
  readonly rank: number
  /** How many are ranked, gaps not counted. */
  readonly of: number
  /** Whether another shares the place. */
  readonly tied: boolean
}

type Ranked = Entry & { readonly value: number }

const isRanked = (entry: Entry): entry is Ranked => isNumber(entry.value)

/** The places in order, each with those who share it. Values share a place while they differ from the place's first by
 *  no more than tieWithin; the slack is for decimals that binary numbers cannot hold (6.2 − 6.1 is more than 0.1). */
export function placesOf(
  entries: readonly Entry[],
  order: RankOrder,
  tieWithin: number,
): readonly (readonly Ranked[])[] {
  const sign = order === 'descending' ? -1 : 1
  const sorted = entries
    .filter(isRanked)
    .sort((a, b) => sign * (a.value - b.value) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const places: Ranked[][] = []
  for (const entry of sorted) {
    const place = places.at(-1)
    const leader = place?.[0]
    const tied = leader && Math.abs(leader.value - entry.value) <= tieWithin * (1 + 1e-9)
    if (place && tied) place.push(entry)
    else places.push([entry])
  }
  return places
}

/** The place of each entry, by id, in rank order. Entries with a gap are not in it. */
export function ranking(
  entries: readonly Entry[],
  order: RankOrder,
  tieWithin = 0,
): ReadonlyMap<string, Place> {
  const places = placesOf(entries, order, tieWithin)
  const of = places.reduce((sum, place) => sum + place.length, 0)
  const ranks = new Map<string, Place>()
  let rank = 1
  for (const place of places) {
    for (const { id } of place) ranks.set(id, { rank, of, tied: place.length > 1 })
    rank += place.length
  }
  return ranks
}

/** Those who hold the place so many different places below (+1) or above (−1) the entry's own; several where they tie.
 *  Empty where there is no such place or the entry is not ranked. */
export function neighbours(
  entries: readonly Entry[],
  id: string,
  step: number,
  order: RankOrder,
  tieWithin = 0,
): readonly Ranked[] {
  const places = placesOf(entries, order, tieWithin)
  const own = places.findIndex((place) => place.some((entry) => entry.id === id))
  return own < 0 ? [] : (places[own + step] ?? [])
}
