import { nice, ticks } from 'd3-array'

/** From which width of the container a tick is shown: 0 always (240 px), 1 from 480 px, 2 from 720 px. */
export type TickLevel = 0 | 1 | 2

/** Class of a tick by its level; container queries hide it. */
export const tickClass: Readonly<Record<TickLevel, string | undefined>> = { 0: undefined, 1: 't1', 2: 't2' }

export interface ValueScale {
  readonly scale: 'linear' | 'log'
  /** Lowest and highest value drawn, in the stored unit. */
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
}

/** A domain with round ends around the values, and its round ticks; without values, 0 to 1 and no ticks.
 *  @param zero always: bars and areas, whose length is read; near: lines, where the values come near zero anyway. */
export function linearScale(values: readonly number[], count: number, zero: 'always' | 'near'): ValueScale {
  if (values.length === 0) return { scale: 'linear', domain: [0, 1], ticks: [] }
  const low = Math.min(...values)
  const high = Math.max(...values)
  // One value alone has no span of its own: zero gives it one.
  const near = low === high || (low > 0 && low < high * 0.45) || (high < 0 && high > low * 0.45)
  const [from, to] = zero === 'always' || near ? [Math.min(0, low), Math.max(0, high)] : [low, high]
  const domain = nice(from, from === to ? 1 : to, count)
  return { scale: 'linear', domain, ticks: ticks(domain[0], domain[1], count) }
}

const mantissas = [[1, 2, 5], [1, 3], [1]] as const

/** A logarithmic domain between round ends, with at most so many ticks. Only for positive values: others are left out. */
export function logScale(values: readonly number[], count: number): ValueScale {
  const positive = values.filter((value) => value > 0)
  const low = positive.length === 0 ? 1 : Math.min(...positive)
  const high = positive.length === 0 ? 10 : Math.max(...positive)
  const powers = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))] as const
  const steps = (parts: readonly number[]) => {
    const all = Array.from({ length: powers[1] - powers[0] + 2 }, (_, index) => powers[0] + index).flatMap(
      (power) => parts.map((part) => Number(`${part}e${power}`)),
    )
    const from = all.findLastIndex((value) => value <= low)
    const to = all.findIndex((value) => value >= high)
    return all.slice(Math.max(0, from), to + 1)
  }
  const choices = mantissas.map(steps)
  const chosen = choices.find((list) => list.length <= count && list.length > 1) ?? choices.at(-1) ?? []
  const from = chosen[0] ?? low
  const to = chosen.at(-1) ?? high
  // A single round value: a decade around it.
  return { scale: 'log', domain: from === to ? [from / 10, to * 10] : [from, to], ticks: chosen }
}

/** Pixels from the plot's top of a value. */
export function toY(scale: ValueScale, height: number): (value: number) => number {
  const map = scale.scale === 'log' ? Math.log : (value: number) => value
  const [low, high] = [map(scale.domain[0]), map(scale.domain[1])]
  return (value) => Math.round((1 - (map(value) - low) / (high - low)) * height * 10) / 10
}
