import type { Looks } from './candidate.ts'

/** What a frame saw of itself. Times are milliseconds of the clock that all frames of a browser share (`timeOrigin` + `now`). */
interface SeenInFrame {
  /** Resolves with the time at which the frame that first shows the whole chart had ended. */
  readonly painted: Promise<number>
  /** The time at which the pointer first moved over the frame; 0 before. */
  pointed: number
  /** The time at which text that the pointer brought was first on the screen; 0 before. */
  answered: number
}

declare global {
  interface Window {
    frameSeenByBench: SeenInFrame
  }
}

/** Runs in every frame before its own scripts; must not use anything from outside.
 *
 *  A chart is painted at the end of the first animation frame that begins with the document read to its end and with marks
 *  for its figures laid out, or with its canvas written on. It answers at the end of the first one that begins with a tooltip
 *  laid out that has text, or with text on the canvas that was not on it before. It is looked only after something has
 *  changed, so that looking takes as little as can be from those who are looked at. */
export function watchFrame({ marks, tooltip }: Looks): void {
  if (window === window.top) return
  const now = () => performance.timeOrigin + performance.now()
  const isShown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const written = new Set<string>()
  let isPainted = false
  let hasNewText = false

  const isDrawn = () =>
    document.readyState !== 'loading' &&
    (marks === 'canvas' ? written.size > 0 : [...document.querySelectorAll(marks)].some(isShown))
  const hasAnswered = () =>
    tooltip === ''
      ? hasNewText
      : [...document.querySelectorAll(tooltip)].some((found) => isShown(found) && found.textContent !== '')

  let rule: (() => boolean) | undefined
  let found: (time: number) => void = () => undefined
  let isAwake = false
  const look = () => {
    isAwake = false
    if (!rule?.()) return
    rule = undefined
    isPainted = true
    changes.disconnect()
    // A task set in the beginning of an animation frame runs when that frame has been painted.
    setTimeout(() => found(now()))
  }
  const wake = () => {
    if (isAwake || !rule) return
    isAwake = true
    requestAnimationFrame(look)
  }
  const changes = new MutationObserver(wake)
  const lookFor = (what: () => boolean, done: (time: number) => void) => {
    rule = what
    found = done
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    wake()
  }
  document.addEventListener('readystatechange', wake)

  const seen: SeenInFrame = {
    painted: new Promise((resolve) => lookFor(isDrawn, resolve)),
    pointed: 0,
    answered: 0,
  }
  window.frameSeenByBench = seen
  const note = (time: number) => {
    seen.answered = time
  }
  addEventListener(
    'pointermove',
    async ({ timeStamp }) => {
      wake()
      if (seen.pointed > 0) return
      seen.pointed = performance.timeOrigin + timeStamp
      await seen.painted
      lookFor(hasAnswered, note)
    },
    { capture: true, passive: true },
  )
  if (marks !== 'canvas') return
  const { fillText } = CanvasRenderingContext2D.prototype
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
    if (!isPainted) written.add(text)
    else if (!written.has(text)) hasNewText = true
    wake()
    fillText.call(this, text, ...rest)
  }
}
