import { type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { presenterMessages } from '../../i18n/presenterMessages.ts'
import { presentMessages } from '../../i18n/presentMessages.ts'
import { useLanguage } from '../../panels/PageContext.ts'
import { chooseTheme, type PageStore } from '../../state/store.ts'
import {
  back,
  blank,
  type DeckShape,
  forward,
  goTo,
  lastPlace,
  restore,
  start,
  type TalkStore,
} from '../../state/talk.ts'
import { actOfKey, type TalkAct } from '../../state/talkKeys.ts'
import { toggleFullScreen } from './fullScreen.ts'
import type { Zoom } from './useZoom.ts'

/** What lies over the slide. */
export type Overlay = 'overview' | 'help' | 'handouts' | undefined

interface Wiring {
  /** What fills the screen; undefined in a window that is not for the audience. */
  readonly root: RefObject<HTMLElement | null> | undefined
  readonly store: TalkStore
  readonly shape: DeckShape
  readonly pageStore: PageStore
  readonly overlay: Overlay
  readonly setOverlay: (overlay: Overlay) => void
  readonly toggleNotes: () => void
  /** False where the browser does not open the window. */
  readonly onPresenter: () => boolean
  readonly zoom: Zoom
  readonly onLanguage: () => void
}

/** All that a speaker can do, for keys and buttons alike. */
export interface TalkKeys {
  readonly act: (act: TalkAct) => void
  readonly jump: (slide: number) => void
  /** Digits on their way to a slide's number. */
  readonly typed: string
  /** What could not be done, and what is done instead. */
  readonly said: string
}

const isDark = (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches

/** Whether keys belong to what has the focus: a field, a slider, an open dialog. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog[open]') !== null

/** Whether what has the focus is pressed by a key. */
const isPressed = (target: EventTarget | null, key: string): boolean =>
  (key === ' ' || key === 'Enter') &&
  target instanceof Element &&
  target.closest('button, a, summary') !== null

/** Keys of the keyboard and of clickers. */
export function useTalkKeys(wiring: Wiring): TalkKeys {
  const { root, store, shape, pageStore, overlay, setOverlay, zoom } = wiring
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const timer = useRef(0)
  const say = (text: string) => {
    setSaid(text)
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setSaid(''), 6000)
  }
  const jump = (slide: number) => goTo(store, { slide, step: 0 }, shape)
  const turnTheme = () => {
    const { theme } = pageStore.getState()
    chooseTheme(pageStore, theme === 'dark' || (theme === 'system' && isDark()) ? 'light' : 'dark')
  }
  const leave = () => {
    const { blank: colour, live } = store.getState()
    if (overlay !== undefined) setOverlay(undefined)
    else if (zoom.at) zoom.off()
    else if (colour) blank(store, colour)
    else if (live) restore(store)
  }
  const toggle = (one: Overlay) => setOverlay(overlay === one ? undefined : one)
  const perform: Readonly<Record<TalkAct, () => void>> = {
    forward: () => forward(store, shape),
    back: () => back(store, shape),
    first: () => goTo(store, start, shape),
    last: () => goTo(store, lastPlace(shape), shape),
    restore: () => restore(store),
    black: () => blank(store, 'black'),
    white: () => blank(store, 'white'),
    'full-screen': () => {
      if (root)
        toggleFullScreen(root.current ?? undefined).catch(() =>
          say(presentMessages[language].fullScreenRefused),
        )
    },
    overview: () => toggle('overview'),
    help: () => toggle('help'),
    notes: wiring.toggleNotes,
    presenter: () => {
      if (!wiring.onPresenter()) say(presenterMessages[language].blockedWindow)
    },
    zoom: zoom.toggle,
    theme: turnTheme,
    language: wiring.onLanguage,
    leave,
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event
    // A chart that has the focus moves among its marks.
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isElsewhere(target))
      return
    if (/^\d$/.test(key)) {
      setTyped((typed + key).slice(-3))
      return
    }
    if (key === 'Enter' && typed !== '') {
      event.preventDefault()
      jump(Number(typed) - 1)
    }
    setTyped('')
    const act = isPressed(target, key) ? undefined : actOfKey(key)
    if (!act) return
    event.preventDefault()
    perform[act]()
  })
  // Before the slide is painted: whoever sees it may press a key.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
  return { act: (act) => perform[act](), jump, typed, said }
}
