import type { Mark } from './types.ts'

export type MoveKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

export const isMoveKey = (key: string): key is MoveKey => /^(Arrow\w+|Home|End)$/.test(key)

/** Where a key leads: ← → within a series, ↑ ↓ to the same place of the series before or after, Home and End to its
 *  ends. At an end it stays. In series of a single mark (rows) ← → lead on as ↑ ↓ do.
 *  Written short: it is part of every embed.
 *  @param active undefined before the first key: then the first series' first mark, or its last. */
export function moveMark(marks: readonly Mark[], active: Mark | undefined, key: MoveKey): Mark | undefined {
  const names = [...new Set(marks.map(({ series }) => series))]
  const of = (name: string | undefined) => marks.filter(({ series }) => series === name)
  const own = of(active?.series)
  const at = own.findIndex(({ id }) => id === active?.id)
  const backwards = /Left|Up|End/.test(key)
  if (!active || at < 0) return of(names[0]).at(backwards ? -1 : 0)
  // Rows: every series is one mark.
  if (/Home|End/.test(key)) return (names.length === marks.length ? marks : own).at(backwards ? -1 : 0)
  const step = backwards ? -1 : 1
  if (/Right|Left/.test(key) && own[1]) return own[at + step] ?? active
  const away = ({ x }: Mark) => Math.abs(x - active.x)
  return of(names[names.indexOf(active.series) + step]).sort((a, b) => away(a) - away(b))[0] ?? active
}
