import { type DeckShape, isSamePlace, nextPlace, type Place, start } from './talk.ts'

interface Timed {
  /** That the slide itself asks for. */
  readonly seconds?: number | undefined
  readonly steps: readonly unknown[]
}

/** Milliseconds that one state of a slide stands in a loop: its steps share the slide's own time, or what the loop gives every slide.
 *  @param usual seconds. */
export const stateTime = ({ seconds, steps }: Timed, usual: number): number =>
  Math.round(((seconds ?? usual) * 1000) / Math.max(1, steps.length))

/** The next state; after the last the first. */
export function loopPlace(place: Place, shape: DeckShape): Place {
  const next = nextPlace(place, shape)
  return isSamePlace(next, place) ? start : next
}
