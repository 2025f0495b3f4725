import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { chooseTheme, type PageStore } from '../../../state/store.ts'
import { isSamePlace, parsePlace, printPlace } from '../../../state/talk.ts'
import type { ShownTalk } from '../useTalk.ts'
import { createLink, type Peer } from './createLink.ts'
import type { Role, Shared } from './messages.ts'
import { openChannel, openWindows, type WindowTransport } from './transport.ts'

/** How often a presenter window asks who is there, in milliseconds. */
const pulse = 2000

/** Unlike the name of any other window of this browser; no secret. */
const randomName = (): string => `${Math.random().toString(36).slice(2)}${Date.now().toString(36)}`

interface Linked {
  /** The other windows of the talk. */
  readonly peers: readonly Peer[]
  /** Lets the talk go on in a window that this one has opened, too. */
  readonly adopt: (opened: Window) => void
}

const isSame = (a: readonly Peer[], b: readonly Peer[]): boolean =>
  a.length === b.length && a.every((one, index) => one.role === b[index]?.role && one.full === b[index]?.full)

/** Keeps this window in step with all others that show the same talk.
 *  @param role undefined for a window that goes its own way. */
export function useLink(talk: ShownTalk, pageStore: PageStore, role: Role | undefined): Linked {
  const [peers, setPeers] = useState<readonly Peer[]>([])
  const windows = useRef<WindowTransport>(undefined)
  const read = useEffectEvent((): Shared => {
    const { place, blank, live } = talk.store.getState()
    const { theme } = pageStore.getState()
    return { place: printPlace(place, talk.ids), blank, live, theme, clock: talk.clock.getState() }
  })
  const take = useEffectEvent(({ place, blank, live, theme, clock }: Shared) => {
    const now = talk.store.getState().place
    const there = parsePlace(place, talk.ids, talk.shape)
    talk.store.setState({
      place: there && !isSamePlace(there, now) ? there : now,
      blank,
      // What the speaker has changed in a chart says nothing of another slide.
      live: there && live,
    })
    talk.clock.setState(clock, true)
    if (theme !== pageStore.getState().theme) chooseTheme(pageStore, theme)
  })
  const { name, store, clock } = talk
  useEffect(() => {
    if (!role) return
    const link = createLink({
      talk: name,
      own: randomName(),
      self: () => ({ role, full: document.fullscreenElement !== null }),
      read,
      take,
      onPeers: (now) => setPeers((before) => (isSame(before, now) ? before : now)),
      open: (receive) => {
        windows.current = openWindows(receive)
        const channel = openChannel(name, receive)
        return channel ? [channel, windows.current] : [windows.current]
      },
    })
    const stops = [
      store.subscribe(link.changed),
      clock.subscribe(link.changed),
      pageStore.subscribe((state, before) => state.theme !== before.theme && link.changed()),
    ]
    const onBack = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return
      link.tell()
      link.ask()
    }
    document.addEventListener('fullscreenchange', link.tell)
    window.addEventListener('pagehide', link.leave)
    window.addEventListener('pageshow', onBack)
    const timer = role === 'presenter' ? window.setInterval(link.ask, pulse) : undefined
    return () => {
      for (const stop of stops) stop()
      document.removeEventListener('fullscreenchange', link.tell)
      window.removeEventListener('pagehide', link.leave)
      window.removeEventListener('pageshow', onBack)
      window.clearInterval(timer)
      link.close()
      windows.current = undefined
      setPeers([])
    }
  }, [name, role, store, clock, pageStore])
  return { peers, adopt: (opened) => windows.current?.adopt(opened) }
}
