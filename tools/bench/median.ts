/** The middle of some numbers, the mean of the two middle ones where they are even; undefined of none, or where one is missing. */
export function median(values: readonly (number | undefined)[]): number | undefined {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b)
  if (sorted.length === 0 || sorted.length < values.length) return undefined
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}

/** The middle of what was measured every time, and how far it went both ways; undefined as the median is. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** Median, least and most; undefined of none, or where one is missing. */
export function spread(values: readonly (number | undefined)[]): Spread | undefined {
  const middle = median(values)
  if (middle === undefined) return undefined
  const known = values.filter((value) => value !== undefined)
  return { median: middle, least: Math.min(...known), most: Math.max(...known) }
}
