/** What a page saw of its own loading, in milliseconds since it was asked for. */
interface Seen {
  firstPaint: number
  largestPaint: number
  /** What long tasks (over 50 ms) took beyond 50 ms each. */
  blocking: number
  /** Cumulative layout shift: of what moved without being touched; 0.1 is the limit of good. */
  shift: number
}

declare global {
  interface Window {
    seenByBench: Seen
  }
}

/** Runs in the page before its own scripts; must not use anything from outside. */
export function observe(): void {
  const seen = { firstPaint: 0, largestPaint: 0, blocking: 0, shift: 0 }
  window.seenByBench = seen
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.firstPaint = entry.startTime
  })
  watch('largest-contentful-paint', (entry) => {
    seen.largestPaint = entry.startTime
  })
  watch('longtask', (entry) => {
    seen.blocking += entry.duration - 50
  })
  watch('layout-shift', (entry) => {
    if (
      'value' in entry &&
      typeof entry.value === 'number' &&
      !('hadRecentInput' in entry && entry.hadRecentInput)
    ) {
      seen.shift += entry.value
    }
  })
}

/** Runs in the page: resolves when nothing in it has changed for half a second. */
export function untilQuiet(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect()
      resolve()
    }
    let timer = setTimeout(done, 500)
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(done, 500)
    })
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
  })
}

/** Runs in the page: clicks, and resolves with the milliseconds from there to the first frame after a chart has changed.
 *  Rejects where none changes within a minute. */
export function answerTo(control: HTMLElement | SVGElement): Promise<number> {
  return new Promise((resolve, reject) => {
    const since = performance.now()
    const late = setTimeout(() => reject(new Error('no chart changed within a minute')), 60_000)
    // An empty drawing that keeps the room of a chart is none.
    const chart = 'article svg:not(.room)'
    const holdsChart = (node: Node) =>
      node instanceof Element && (node.closest(chart) ?? node.querySelector(chart)) !== null
    const observer = new MutationObserver((changes) => {
      const inChart = ({ target }: MutationRecord) =>
        target instanceof Element && target.closest(chart) !== null
      if (!changes.some((change) => inChart(change) || [...change.addedNodes].some(holdsChart))) return
      observer.disconnect()
      clearTimeout(late)
      // The frame in which it is painted has ended when a task set in its beginning runs.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since)))
    })
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    if (control instanceof HTMLElement) control.click()
  })
}
