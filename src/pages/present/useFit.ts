import { type RefObject, useLayoutEffect } from 'react'

/** Sizes of type to try, from the wished one down. Below the last a slide holds too many words, and a test says so. */
const sizes = [1.2, 1.1, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4] as const

/** Makes the words of a box as large as they fit into it: its style sheet multiplies every size by `--fit`. Looked at again when
 *  `of` or the box changes. */
export function useFit(box: RefObject<HTMLElement | null>, of: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in the box depends on `of`.
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const shrink = () => {
      for (const size of sizes) {
        element.style.setProperty('--fit', String(size))
        if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return
      }
    }
    shrink()
    const observer = new ResizeObserver(shrink)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box, of])
}
