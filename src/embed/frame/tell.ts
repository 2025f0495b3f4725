import type { FrameMessage } from '../messages.ts'

/** Says something to the page around, if there is one. Nothing in it is secret: whoever shows the frame may hear it. */
export function tell(message: FrameMessage): void {
  if (window.parent !== window) window.parent.postMessage(message, '*')
}
