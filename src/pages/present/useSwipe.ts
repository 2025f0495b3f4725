import { type RefObject, useEffect } from 'react'
import { back, type DeckShape, forward, type TalkStore } from '../../state/talk.ts'

/** Pixels that a finger must go sideways, and times as far as up or down. */
const least = 60
const straight = 1.5

/** A finger that is drawn sideways turns the slide. */
export function useSwipe(root: RefObject<HTMLElement | null>, store: TalkStore, shape: DeckShape): void {
  useEffect(() => {
    const element = root.current
    if (!element) return
    let from: { readonly x: number; readonly y: number } | undefined
    const onDown = ({ touches: [touch, second], target }: TouchEvent) => {
      const onControl =
        target instanceof Element && target.closest('input, .toolbar, .overview, .talk-notes') !== null
      from = touch && !second && !onControl ? { x: touch.clientX, y: touch.clientY } : undefined
    }
    const onUp = ({ changedTouches: [touch] }: TouchEvent) => {
      if (!from || !touch) return
      const [right, down] = [touch.clientX - from.x, touch.clientY - from.y]
      from = undefined
      if (Math.abs(right) < least || Math.abs(right) < straight * Math.abs(down)) return
      if (right < 0) forward(store, shape)
      else back(store, shape)
    }
    element.addEventListener('touchstart', onDown, { passive: true })
    element.addEventListener('touchend', onUp, { passive: true })
    return () => {
      element.removeEventListener('touchstart', onDown)
      element.removeEventListener('touchend', onUp)
    }
  }, [root, store, shape])
}
