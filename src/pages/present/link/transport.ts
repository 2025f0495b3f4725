import type { LinkMessage } from './messages.ts'

/** A way to other windows. */
export interface Transport {
  /** @param except a window that has it already. */
  readonly send: (message: LinkMessage, except?: Window) => void
  readonly close: () => void
}

/** Told of all that arrives. `from` is undefined where everybody has heard it who can be reached this way.
 *  Answers whether it was a message of this talk. */
export type Receive = (value: unknown, from: Window | undefined) => boolean

/** A way to windows of the same origin. Undefined where the browser has none. */
export function openChannel(name: string, receive: Receive): Transport | undefined {
  try {
    const channel = new BroadcastChannel(name)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      receive(data, undefined)
    }
    return { send: (message) => channel.postMessage(message), close: () => channel.close() }
  } catch {
    return undefined
  }
}

const isWindow = (value: unknown): value is Window =>
  typeof value === 'object' && value !== null && 'postMessage' in value && 'window' in value

/** Files have no origin that could be named, nor has what stands in a sandbox. */
const isOpaque = ({ origin, location }: Window & typeof globalThis): boolean =>
  origin === 'null' || location.protocol === 'file:'

/** Whether a window is of our own origin, or may be: others would only complain of what is sent to them. */
function isOurs(other: Window, opaque: boolean): boolean {
  try {
    return opaque || other.location.origin === window.location.origin
  } catch {
    return false
  }
}

export interface WindowTransport extends Transport {
  /** Speaks to a window that this one has opened, too. */
  readonly adopt: (opened: Window) => void
}

/** A way to the window that opened this one, to those that it opened, and to whoever has spoken to it that way. It reaches windows
 *  of files, which share no origin, and works where there is no channel. */
export function openWindows(receive: Receive): WindowTransport {
  const opaque = isOpaque(window)
  const target = opaque ? '*' : window.location.origin
  const known = new Set<Window>()
  const opener: unknown = window.opener
  if (isWindow(opener) && isOurs(opener, opaque)) known.add(opener)
  const onMessage = ({ data, origin, source }: MessageEvent<unknown>) => {
    const trusted = opaque ? origin === 'null' || origin === 'file://' : origin === window.location.origin
    if (!trusted || !isWindow(source) || source === window) return
    // A window that was loaded anew has forgotten which ones it had opened; they have not.
    if (receive(data, source)) known.add(source)
  }
  window.addEventListener('message', onMessage)
  return {
    adopt: (opened) => known.add(opened),
    send(message, except) {
      for (const one of known) {
        if (one.closed) known.delete(one)
        else if (one !== except) one.postMessage(message, target)
      }
    },
    close: () => window.removeEventListener('message', onMessage),
  }
}
