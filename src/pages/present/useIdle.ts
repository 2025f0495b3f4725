import { type RefObject, useEffect, useState } from 'react'

/** How long controls stay after the pointer has rested, in milliseconds. */
const patience = 2500

/** Whether nobody has moved a pointer over the stage for a while: then controls and pointer are hidden. Keyboard focus in the controls keeps
 *  them, by the style sheet.
 *  @param first whether they are hidden from the first. */
export function useIdle(root: RefObject<HTMLElement | null>, first: boolean): boolean {
  const [idle, setIdle] = useState(first)
  useEffect(() => {
    const element = root.current
    if (!element) return
    let timer = window.setTimeout(() => setIdle(true), patience)
    const wake = () => {
      setIdle(false)
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setIdle(true), patience)
    }
    element.addEventListener('pointermove', wake)
    element.addEventListener('pointerdown', wake)
    return () => {
      window.clearTimeout(timer)
      element.removeEventListener('pointermove', wake)
      element.removeEventListener('pointerdown', wake)
    }
  }, [root])
  return idle
}
