/** Milliseconds after a page has loaded in which the line is left to its reader's first clicks. */
const grace = 2000

/** Acts once the page has loaded and has had nothing to do for a while.
 *  @returns a function that calls it off. */
export function whenQuiet(act: () => void): () => void {
  let timer: number | undefined
  let over = false
  const whenIdle = () => {
    const unlessOver = () => {
      if (!over) act()
    }
    // Not in every Safari.
    if ('requestIdleCallback' in window) window.requestIdleCallback(unlessOver)
    else unlessOver()
  }
  const wait = () => {
    timer = window.setTimeout(whenIdle, grace)
  }
  if (document.readyState === 'complete') wait()
  else window.addEventListener('load', wait, { once: true })
  return () => {
    over = true
    window.clearTimeout(timer)
    window.removeEventListener('load', wait)
  }
}
