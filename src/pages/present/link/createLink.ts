import { isLater, type LinkMessage, parseMessage, type Role, type Shared, type Stamp } from './messages.ts'
import type { Receive, Transport } from './transport.ts'

/** Another window of the talk. */
export interface Peer {
  readonly role: Role
  readonly full: boolean
}

interface Options {
  readonly talk: string
  /** Name of this window, unlike all others. */
  readonly own: string
  /** This window as the others see it. */
  readonly self: () => Peer
  readonly read: () => Shared
  /** Makes this window as another one is. */
  readonly take: (shared: Shared) => void
  readonly onPeers: (peers: readonly Peer[]) => void
  readonly open: (receive: Receive) => readonly Transport[]
}

export interface Link {
  /** This window has changed something of what is shared. Does nothing while it takes what another has changed. */
  readonly changed: () => void
  /** Says again how this window stands, which is no change. */
  readonly tell: () => void
  /** Asks the others how they stand, and forgets those that have not answered for long. */
  readonly ask: () => void
  /** Tells the others that this window goes, for ever or until it is come back to. */
  readonly leave: () => void
  /** Leaves; after this it says nothing and hears nothing. */
  readonly close: () => void
}

/** Questions that a window may leave unanswered before it counts as gone. Counted rather than timed: browsers slow down the clocks of
 *  windows that nobody sees. */
const patience = 3

/** How long a window that has just opened waits for what the others tell it, in milliseconds. */
const modesty = 400

/** Keeps this window in step with the others of the same talk: the last to write wins. A window that has just opened takes what it
 *  is told. */
export function createLink({ talk, own, self, read, take, onPeers, open }: Options): Link {
  let stamp: Stamp = { count: 0, by: own }
  // Whether this window has something to say: not before it was told, or was moved.
  let settled = false
  let taking = false
  let sending = false
  let closed = false
  const peers = new Map<string, Peer & { readonly missed: number }>()

  const say = (message: LinkMessage, except?: Window): void => {
    for (const transport of transports) {
      try {
        transport.send(message, except)
      } catch {
        // A window that closes just now.
      }
    }
  }
  const common = { ponte: 'talk', talk, from: own } as const
  const tell = (): void => {
    if (!closed) say({ ...common, kind: 'state', ...self(), stamp, shared: read() })
  }
  const hearPeer = (from: string, peer: Peer | undefined): void => {
    if (peer) peers.set(from, { ...peer, missed: 0 })
    else peers.delete(from)
    onPeers([...peers.values()])
  }
  const hearState = (message: Extract<LinkMessage, { kind: 'state' }>, from: Window | undefined): void => {
    hearPeer(message.from, { role: message.role, full: message.full })
    if (!settled || isLater(message.stamp, stamp)) {
      settled = true
      stamp = message.stamp
      taking = true
      try {
        take(message.shared)
      } finally {
        taking = false
      }
      // Windows that know only this one would not hear of it.
      if (from) say(message, from)
    } else if (isLater(stamp, message.stamp)) tell()
  }
  const receive: Receive = (value, from) => {
    const message = closed ? undefined : parseMessage(value, talk)
    if (!message || message.from === own) return false
    if (message.kind === 'state') hearState(message, from)
    else if (message.kind === 'gone') hearPeer(message.from, undefined)
    else if (settled) tell()
    return true
  }
  const transports = open(receive)
  const settling = setTimeout(() => {
    if (settled) return
    settled = true
    tell()
  }, modesty)

  const ask = (): void => {
    if (closed) return
    for (const [name, peer] of peers) {
      if (peer.missed >= patience) peers.delete(name)
      else peers.set(name, { ...peer, missed: peer.missed + 1 })
    }
    onPeers([...peers.values()])
    say({ ...common, kind: 'ask' })
  }
  const leave = (): void => {
    if (!closed) say({ ...common, kind: 'gone' })
  }
  say({ ...common, kind: 'ask' })
  return {
    changed() {
      if (taking || closed) return
      settled = true
      stamp = { count: stamp.count + 1, by: own }
      if (sending) return
      // One deed often changes several things.
      sending = true
      queueMicrotask(() => {
        sending = false
        tell()
      })
    },
    tell,
    ask,
    leave,
    close() {
      if (closed) return
      leave()
      closed = true
      clearTimeout(settling)
      for (const transport of transports) transport.close()
    },
  }
}
