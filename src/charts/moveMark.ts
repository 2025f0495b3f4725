import type { Mark } from './types.ts'

const moveKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const
export type MoveKey = (typeof moveKeys)[number]

export const isMoveKey = (key: string): key is MoveKey => moveKeys.some((one) => one === key)

const backwards: ReadonlySet<MoveKey> = new Set(['ArrowLeft', 'ArrowUp', 'End'])

/** Marks of each series, in reading order. */
function seriesOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const all = new Map<string, Mark[]>()
  for (const mark of marks) {
    const found = all.get(mark.series)
    if (found) found.push(mark)
    else all.set(mark.series, [mark])
  }
  return [...all.values()]
}

const nearestAcross = (marks: readonly Mark[], x: number): Mark | undefined =>
  marks.reduce<Mark | undefined>(
    (best, mark) => (best && Math.abs(best.x - x) <= Math.abs(mark.x - x) ? best : mark),
    undefined,
  )

/** Where a key leads: ← → within a series, ↑ ↓ to the same place of the series before or after, Home and End to its
 *  ends. At an end it stays. In series of a single mark (rows) ← → lead on as ↑ ↓ do.
 *  @param active undefined before the first key: then the first series' first mark, or its last. */
export function moveMark(marks: readonly Mark[], active: Mark | undefined, key: MoveKey): Mark | undefined {
  const series = seriesOf(marks)
  const row = series.findIndex((one) => one.some((mark) => mark.id === active?.id))
  const current = series[row]
  if (!active || !current) return backwards.has(key) ? series[0]?.at(-1) : series[0]?.[0]
  const rows = series.every((one) => one.length === 1)
  if (rows && (key === 'Home' || key === 'End')) return key === 'Home' ? series[0]?.[0] : series.at(-1)?.[0]
  if (key === 'Home') return current[0]
  if (key === 'End') return current.at(-1)
  const step = backwards.has(key) ? -1 : 1
  if (key === 'ArrowUp' || key === 'ArrowDown' || current.length === 1)
    return nearestAcross(series[row + step] ?? [], active.x) ?? active
  return current[current.findIndex((mark) => mark.id === active.id) + step] ?? active
}
