import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ChartKind, ChartModel, InteractiveProps, LayoutCommon } from './types.ts'

type Kind = ChartKind<ChartModel, LayoutCommon>

interface Hand {
  readonly kind: Kind
  readonly Interactive: (props: InteractiveProps<ChartModel, LayoutCommon>) => ReactNode
}

/** The interactive hand of a kind once it is wanted and loaded. Undefined before, where it cannot be loaded, and while
 *  the page is printed: paper has another width, and only the static hand is fluid. */
export function useHand(kind: Kind, wanted: boolean): Hand['Interactive'] | undefined {
  const [hand, setHand] = useState<Hand | undefined>(undefined)
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    if (!wanted || !kind.interactive) return
    let current = true
    kind.interactive().then(
      (loaded) => current && setHand({ kind, Interactive: loaded.default }),
      // The static hand says everything already.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [kind, wanted])
  useEffect(() => {
    if (!hand) return
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [hand])
  return hand?.kind === kind && wanted && !printing ? hand.Interactive : undefined
}

/** Width of an element in pixels of its own, followed while wanted. Undefined before the first measurement.
 *  @param scale how many of the screen's pixels one of them is. */
export function useWidth(
  element: RefObject<HTMLElement | null>,
  wanted: boolean,
  scale: number,
): number | undefined {
  const [width, setWidth] = useState<number | undefined>(undefined)
  useEffect(() => {
    const measured = element.current
    if (!wanted || !measured) return
    const measure = () => setWidth(measured.getBoundingClientRect().width / scale)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element, wanted, scale])
  return width
}
