import {
  type PointerEvent as ReactPointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useState,
} from 'react'
import { dropGap, placeAfter } from './dropPlace.ts'

export interface Drag {
  /** Index of what is dragged. */
  readonly from: number
  /** Before which item it would be dropped: an index, or their number for after the last. */
  readonly gap: number
}

/** Near the edges of the window the page moves under what is dragged: so many pixels from them, and at each picture. */
const edge = 64
const pace = 12

const scrollAt = (y: number): void => {
  if (y < edge) window.scrollBy(0, -pace)
  else if (y > window.innerHeight - edge) window.scrollBy(0, pace)
}

/** Dragging the items of a list to another place, by mouse, pen or finger. Escape, or a gesture that the browser takes for itself, drops
 *  nothing.
 *  @param list whose children are the items.
 *  @param onDrop with the index of the item and its place afterwards. */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (from: number, to: number) => void,
): {
  readonly drag: Drag | undefined
  readonly start: (event: ReactPointerEvent<Element>, from: number) => void
} {
  const [drag, setDrag] = useState<Drag>()
  const drop = useEffectEvent(onDrop)
  const from = drag?.from
  useEffect(() => {
    if (from === undefined) return
    let gap: number | undefined
    let y: number | undefined
    const look = () => {
      if (y === undefined) return
      const boxes = [...(list.current?.children ?? [])].map((item) => item.getBoundingClientRect())
      const found = dropGap(y, boxes)
      if (found !== gap) setDrag({ from, gap: found })
      gap = found
    }
    let picture = 0
    const follow = () => {
      if (y !== undefined) scrollAt(y)
      look()
      picture = requestAnimationFrame(follow)
    }
    const onMove = (event: PointerEvent) => {
      y = event.clientY
      look()
    }
    const end = () => setDrag(undefined)
    const onUp = () => {
      end()
      if (gap !== undefined) drop(from, placeAfter(from, gap))
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') end()
    }
    picture = requestAnimationFrame(follow)
    document.addEventListener('pointermove', onMove)
    document.addEventListener('pointerup', onUp)
    document.addEventListener('pointercancel', end)
    document.addEventListener('keydown', onKey)
    return () => {
      cancelAnimationFrame(picture)
      document.removeEventListener('pointermove', onMove)
      document.removeEventListener('pointerup', onUp)
      document.removeEventListener('pointercancel', end)
      document.removeEventListener('keydown', onKey)
    }
  }, [from, list])
  return {
    drag,
    start: (event, index) => {
      if (event.button !== 0) return
      // Else the browser would mark text, or drag a picture of it.
      event.preventDefault()
      setDrag({ from: index, gap: index })
    },
  }
}
