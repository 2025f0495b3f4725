import { useEffect, useEffectEvent } from 'react'
import { flushSync } from 'react-dom'
import { clampPlace, goTo, isSamePlace, parsePlace, printPlace, start } from '../../../state/talk.ts'
import { loopPlace, stateTime } from '../../../state/talkLoop.ts'
import type { DeckPage } from '../fetchPresent.ts'
import { idsOf, type ShownTalk, shapeOf } from '../useTalk.ts'
import { useNewEdition } from './useNewEdition.ts'
import { useWakeLock } from './useWakeLock.ts'

/** How long the loop waits after someone has touched keys or pointer, in milliseconds. */
const respect = 45_000

interface Wiring {
  readonly page: DeckPage
  readonly talk: ShownTalk
  /** Of slides that do not say themselves how long they stand; undefined where there is no loop. */
  readonly seconds: number | undefined
  /** Shows a newer edition of the page instead. */
  readonly onEdition: (page: DeckPage) => void
}

/** Calls back when someone is there. A pointer that lies still is nobody, though browsers speak of it when what is under it changes. */
function watchHands(onHand: () => void): () => void {
  let last: string | undefined
  const onMove = ({ screenX, screenY }: PointerEvent) => {
    const place = `${screenX} ${screenY}`
    if (last !== undefined && last !== place) onHand()
    last = place
  }
  const deeds = ['keydown', 'pointerdown', 'wheel'] as const
  for (const deed of deeds) window.addEventListener(deed, onHand, { passive: true })
  window.addEventListener('pointermove', onMove, { passive: true })
  return () => {
    for (const deed of deeds) window.removeEventListener(deed, onHand)
    window.removeEventListener('pointermove', onMove)
  }
}

/** Shows the deck by itself, round and round, for days: on a wall, with nobody there. */
export function useLoop({ page, talk, seconds, onEdition }: Wiring): void {
  const active = seconds !== undefined
  const edition = useNewEdition(page, active)
  useWakeLock(active)
  const timeAt = ({ deck }: DeckPage, slide: number): number => {
    const shown = deck.slides[slide]
    return shown ? stateTime(shown, seconds ?? 0) : 0
  }
  /** Goes on, and says how long to stay. */
  const turn = useEffectEvent((): number => {
    const { store, shape, ids } = talk
    const next = loopPlace(store.getState().place, shape)
    // A round has ended: who published the figures may have published new ones.
    if (isSamePlace(next, start)) edition.look()
    const newer = edition.take()
    if (!newer) {
      goTo(store, next, shape)
      return timeAt(page, next.slide)
    }
    const newShape = shapeOf(newer.deck)
    const place = parsePlace(printPlace(next, ids), idsOf(newer.deck), newShape) ?? clampPlace(next, newShape)
    // In one picture: neither the old deck at the new place is seen nor the new one at the old.
    flushSync(() => {
      onEdition(newer)
      goTo(store, place, newShape)
    })
    return timeAt(newer, place.slide)
  })
  const firstTime = useEffectEvent(() => timeAt(page, talk.store.getState().place.slide))
  useEffect(() => {
    if (!active) return
    let timer = 0
    const wait = (time: number): void => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => wait(turn()), time)
    }
    wait(firstTime())
    const stop = watchHands(() => wait(respect))
    return () => {
      stop()
      window.clearTimeout(timer)
    }
  }, [active])
}
