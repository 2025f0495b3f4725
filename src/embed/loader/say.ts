import type { HostMessage } from '../messages.ts'

/** Says something to a frame. A sandboxed one has no origin to name, and nothing said is secret. */
export function say(frame: HTMLIFrameElement, message: HostMessage): void {
  frame.contentWindow?.postMessage(message, '*')
}
