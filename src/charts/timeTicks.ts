import { containerWidths } from './levels.ts'
import { textWidth } from './textWidth.ts'
import type { TickLevel } from './ticks.ts'

/** A place on the axis with its text. */
export interface Place {
  /** Fraction of the plot's width. */
  readonly x: number
  readonly text: string
}

export interface XTick extends Place {
  readonly level: TickLevel
}

const tickSize = 12
const space = 10

const clearOf = (a: Place, b: Place, plot: number): boolean =>
  Math.abs(a.x - b.x) * plot >= (textWidth(a.text, tickSize) + textWidth(b.text, tickSize)) / 2 + space

/** The ticks of the next list that may join those chosen, in a plot of so many pixels. A list is taken whole, but for
 *  what stands too near to an end: half of a regular list would look like another step. */
function joining(
  list: readonly Place[],
  ends: readonly Place[],
  chosen: readonly Place[],
  plot: number,
): readonly Place[] {
  const fresh = list.filter(
    (place) => !chosen.some((tick) => tick.x === place.x) && ends.every((end) => clearOf(place, end, plot)),
  )
  const inner = chosen.filter((tick) => !ends.includes(tick))
  const together = [...inner, ...fresh].sort((a, b) => a.x - b.x)
  const fits = together.every((place, index) => {
    const before = together[index - 1]
    return before === undefined || clearOf(before, place, plot)
  })
  return fits ? fresh : []
}

/** Ticks for every width: the ends, and of the ranked lists those that keep clear of what was chosen before, at the
 *  narrowest container at which their level is shown.
 *  @param ends the most wanted first. @param ranked regular lists, the coarsest first.
 *  @param sides both horizontal margins together, in pixels. */
export function levelledTicks(
  ends: readonly Place[],
  ranked: readonly (readonly Place[])[],
  sides: number,
): readonly XTick[] {
  const chosen: XTick[] = []
  const plotOf = (level: TickLevel) => Math.max(60, containerWidths[level] - sides)
  for (const end of ends) {
    const level = ([0, 1, 2] as const).find((one) => chosen.every((tick) => clearOf(tick, end, plotOf(one))))
    if (level !== undefined && !chosen.some((tick) => tick.x === end.x)) chosen.push({ ...end, level })
  }
  const anchors = [...chosen]
  for (const level of [0, 1, 2] as const)
    for (const list of ranked)
      chosen.push(...joining(list, anchors, chosen, plotOf(level)).map((place) => ({ ...place, level })))
  return chosen.sort((a, b) => a.x - b.x)
}

const steps = [50, 20, 10, 5, 2, 1] as const

/** Year ticks of a span: its last and first year, then round years.
 *  @param from years, months as fractions; so is `to`. @param place fraction of the plot's width of a year. */
export function yearTicks(
  from: number,
  to: number,
  place: (year: number) => number,
  sides: number,
): readonly XTick[] {
  const [first, last] = [Math.ceil(from), Math.floor(to)]
  if (last < first) return []
  const tick = (year: number): Place => ({ x: place(year), text: String(year) })
  const rounds = steps.map((step) => {
    const start = Math.ceil(first / step) * step
    const count = Math.max(0, Math.floor((last - start) / step) + 1)
    return Array.from({ length: count }, (_, index) => tick(start + index * step))
  })
  return levelledTicks([tick(last), tick(first)], rounds, sides)
}

/** Ticks of categories in their order (periods of columns): the last and first, then every eighth, fourth, second, all. */
export function categoryTicks(places: readonly Place[], sides: number): readonly XTick[] {
  const ends = [places.at(-1), places[0]].filter((place) => place !== undefined)
  const every = [8, 4, 2, 1].map((step) =>
    places.filter((_, index) => (places.length - 1 - index) % step === 0),
  )
  return levelledTicks(ends, every, sides)
}
