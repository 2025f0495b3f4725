import { type RefObject, useEffect, useRef, useState } from 'react'

interface ZoomAt {
  readonly by: number
  /** Shares of the stage's width and height. */
  readonly x: number
  readonly y: number
}

export interface Zoom {
  readonly at: ZoomAt | undefined
  readonly toggle: () => void
  readonly off: () => void
}

const by = 2

/** Magnifies the slide around the pointer, which then moves what is seen. */
export function useZoom(root: RefObject<HTMLElement | null>): Zoom {
  const [at, setAt] = useState<ZoomAt>()
  const pointer = useRef({ x: 0.5, y: 0.5 })
  const on = at !== undefined
  useEffect(() => {
    const element = root.current
    if (!element) return
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      const box = element.getBoundingClientRect()
      pointer.current = { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height }
      if (on) setAt({ by, ...pointer.current })
    }
    element.addEventListener('pointermove', onMove)
    return () => element.removeEventListener('pointermove', onMove)
  }, [root, on])
  return {
    at,
    toggle: () => setAt(on ? undefined : { by, ...pointer.current }),
    off: () => setAt(undefined),
  }
}
