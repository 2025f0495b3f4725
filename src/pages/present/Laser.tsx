import { type RefObject, useEffect, useRef } from 'react'

/** How long a button is held before it is a laser and no click, in milliseconds. */
const hold = 220

/** A red dot that follows the pointer while its button is held. Drawn without React: it must keep up with the hand. */
export function Laser({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  const dot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const [element, shown] = [root.current, dot.current]
    if (!element || !shown) return
    let timer = 0
    const put = ({ clientX, clientY }: PointerEvent) => {
      shown.style.translate = `${clientX}px ${clientY}px`
    }
    const onDown = (event: PointerEvent) => {
      const onControl =
        event.target instanceof Element &&
        event.target.closest('button, a, input, dialog, .overview, .talk-notes') !== null
      if (event.button !== 0 || event.pointerType === 'touch' || onControl) return
      put(event)
      timer = window.setTimeout(() => shown.classList.add('on'), hold)
    }
    const onUp = () => {
      window.clearTimeout(timer)
      shown.classList.remove('on')
    }
    element.addEventListener('pointerdown', onDown)
    element.addEventListener('pointermove', put)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', onUp)
    return () => {
      onUp()
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('pointermove', put)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', onUp)
    }
  }, [root])
  return <div ref={dot} className="laser" aria-hidden="true" />
}
