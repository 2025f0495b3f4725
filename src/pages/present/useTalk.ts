import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { ShownDeck } from '../../engine/deck/shownDeck.ts'
import {
  clampPlace,
  createTalkStore,
  type DeckShape,
  isSamePlace,
  parsePlace,
  start,
  type TalkStore,
} from '../../state/talk.ts'
import { type ClockStore, createClockStore, moved } from '../../state/talkClock.ts'
import { rememberClock, rememberedClock } from '../../state/talkMemory.ts'

/** What a window shows of a talk, and how long it has taken. */
export interface ShownTalk {
  /** The same for all windows of the talk, and for no other. */
  readonly name: string
  readonly store: TalkStore
  readonly clock: ClockStore
  readonly shape: DeckShape
  /** Of the slides. */
  readonly ids: readonly string[]
}

export const shapeOf = ({ slides }: ShownDeck): DeckShape => slides.map(({ steps }) => steps.length)
export const idsOf = ({ slides }: ShownDeck): readonly string[] => slides.map(({ id }) => id)

/** A talk, begun where the address says. It goes on when its deck is had in another language, or in a newer edition.
 *  @param name see `talkName`. @param timed whether its time is kept. */
export function useTalk(deck: ShownDeck, name: string, timed: boolean): ShownTalk {
  const shape = useMemo(() => shapeOf(deck), [deck])
  const ids = useMemo(() => idsOf(deck), [deck])
  const [store] = useState(() => createTalkStore(parsePlace(window.location.hash, ids, shape) ?? start))
  const [clock] = useState(() => createClockStore(timed ? rememberedClock(name) : undefined))
  useLayoutEffect(() => {
    // The other language may be of a newer edition, with fewer slides.
    const { place } = store.getState()
    const near = clampPlace(place, shape)
    if (!isSamePlace(place, near)) store.setState({ place: near })
  }, [store, shape])
  useEffect(() => {
    if (!timed) return
    const stopMoves = store.subscribe(({ place }, { place: before }) => {
      if (place === before) return
      const [from, to] = [ids[before.slide] ?? '', ids[place.slide] ?? '']
      clock.setState((time) => moved(time, from, to, Date.now()), true)
    })
    const stopMemory = clock.subscribe((time) => rememberClock(name, time))
    return () => {
      stopMoves()
      stopMemory()
    }
  }, [store, clock, ids, name, timed])
  return { name, store, clock, shape, ids }
}
