import { type RefObject, useEffect, useState } from 'react'

/** Whether an element is on the screen or within about a screen of it. Once near, it stays so. */
export function useNear(element: RefObject<Element | null>, from: boolean): boolean {
  const [near, setNear] = useState(from)
  useEffect(() => {
    const target = element.current
    if (near || !target) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true)
      },
      { rootMargin: '900px 0px' },
    )
    observer.observe(target)
    return () => observer.disconnect()
  }, [element, near])
  return near
}
