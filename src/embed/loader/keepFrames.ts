import { fitHeight } from './fitHeight.ts'
import { isFrameMessage } from './isFrameMessage.ts'
import { oncePerFrame } from './oncePerFrame.ts'
import { paintFrame } from './paintFrame.ts'
import { say } from './say.ts'

/** Looks after a frame from now on, for as long as it is in the page. */
export type Keep = (frame: HTMLIFrameElement) => void

/** Looks after frames: those it is given and every `<iframe data-ponte>` of the page, now and later. It hears only them, and
 *  forgets them when they are taken out. */
export function keepFrames(): Keep {
  /** How high their content is, in pixels; 0 where it has not been said. */
  const heights = new Map<HTMLIFrameElement, number>()

  const keep: Keep = (frame) => {
    if (heights.has(frame)) return
    heights.set(frame, 0)
    say(frame, { ponte: 1, kind: 'hello' })
    look()
  }
  const look = oncePerFrame(() => {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-ponte]')) keep(frame)
    for (const [frame, height] of heights) {
      if (!frame.isConnected) {
        heights.delete(frame)
        continue
      }
      paintFrame(frame)
      fitHeight(frame, height)
    }
  })

  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (!source || !isFrameMessage(data)) return
    const { ponte, kind, ...detail } = data
    for (const frame of heights.keys()) {
      if (frame.contentWindow !== source) continue
      if (origin !== 'null' && !frame.src.startsWith(`${origin}/`)) continue
      // Of an embed that was there before, nobody has heard that it is ready.
      const event = kind === 'height' && !heights.get(frame) ? 'ready' : kind
      if (kind !== 'select') heights.set(frame, data.height)
      // A new document must be told its theme anew.
      if (kind === 'ready') frame.style.colorScheme = ''
      look()
      if (event !== 'height')
        frame.dispatchEvent(new CustomEvent(`ponte:${event}`, { detail, bubbles: true, composed: true }))
    }
  })
  matchMedia('(prefers-color-scheme:dark)').addEventListener?.('change', look)
  // A ground that fades over is what it will be only at the end.
  addEventListener('transitionend', look)
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['class', 'data-theme'],
  })
  look()
  return keep
}
