import { createStore, type StoreApi } from 'zustand/vanilla'

/** Where in a deck a speaker is: a slide, and a state of it; both from 0. */
export interface Place {
  readonly slide: number
  readonly step: number
}

/** How many states each slide has, at least one. */
export type DeckShape = readonly number[]

/** What the speaker has changed in the charts of the slide that is shown; gone with the next move. */
export interface Live {
  /** By chart: choices as an address holds them. Undefined where the slide's own stand. */
  readonly choices: readonly (string | undefined)[]
  /** Areas or series picked; undefined where the slide's own stand out. */
  readonly highlight?: readonly string[] | undefined
}

export interface Talk {
  readonly place: Place
  /** The screen is one colour, and everybody looks at the speaker. */
  readonly blank?: 'black' | 'white' | undefined
  readonly live?: Live | undefined
}

export const start: Place = { slide: 0, step: 0 }

const within = (value: number, most: number): number =>
  Number.isFinite(value) ? Math.max(0, Math.min(Math.trunc(value), most)) : 0

/** The nearest place that the deck has. */
export function clampPlace({ slide, step }: Place, shape: DeckShape): Place {
  const near = within(slide, shape.length - 1)
  return { slide: near, step: within(step, (shape[near] ?? 1) - 1) }
}

/** The next state, of the next slide after a slide's last. The end stays the end. */
export function nextPlace({ slide, step }: Place, shape: DeckShape): Place {
  if (step + 1 < (shape[slide] ?? 1)) return { slide, step: step + 1 }
  return slide + 1 < shape.length ? { slide: slide + 1, step: 0 } : { slide, step }
}

/** The state before; going back into a slide leads to its last state, as it was left. */
export function placeBefore({ slide, step }: Place, shape: DeckShape): Place {
  if (step > 0) return { slide, step: step - 1 }
  return slide > 0 ? { slide: slide - 1, step: (shape[slide - 1] ?? 1) - 1 } : start
}

export const lastPlace = (shape: DeckShape): Place => ({ slide: Math.max(0, shape.length - 1), step: 0 })

export const isSamePlace = (a: Place, b: Place): boolean => a.slide === b.slide && a.step === b.step

/** A place as the part of an address after "#": "exports", "exports.2". States are counted from 1, and the first is not named. */
export const printPlace = ({ slide, step }: Place, ids: readonly string[]): string =>
  `${ids[slide] ?? slide + 1}${step > 0 ? `.${step + 1}` : ''}`

/** Reads it back. A number is the slide so many from the first; undefined where the deck has no such place: an address that
 *  asks for nothing, or for a slide that is no more. */
export function parsePlace(hash: string, ids: readonly string[], shape: DeckShape): Place | undefined {
  const found = /^#?([\w-]+?)(?:\.(\d{1,3}))?$/.exec(hash)
  if (!found) return undefined
  const [, name = '', step] = found
  const index = ids.indexOf(name)
  const slide = index < 0 && /^\d{1,3}$/.test(name) ? Number(name) - 1 : index
  if (slide < 0 || slide >= shape.length) return undefined
  return clampPlace({ slide, step: step === undefined ? 0 : Number(step) - 1 }, shape)
}

export type TalkStore = StoreApi<Talk>

export const createTalkStore = (place: Place = start): TalkStore => createStore<Talk>(() => ({ place }))

/** Goes to a place. A blank screen comes back, and what the speaker changed in charts is as it was. */
export function goTo(store: TalkStore, place: Place, shape: DeckShape): void {
  store.setState({ place: clampPlace(place, shape), blank: undefined, live: undefined })
}

export const forward = (store: TalkStore, shape: DeckShape): void =>
  goTo(store, nextPlace(store.getState().place, shape), shape)

export const back = (store: TalkStore, shape: DeckShape): void =>
  goTo(store, placeBefore(store.getState().place, shape), shape)

/** Makes the screen one colour, or shows the slide again where it is that colour. */
export const blank = (store: TalkStore, colour: 'black' | 'white'): void =>
  store.setState((talk) => ({ blank: talk.blank === colour ? undefined : colour }))

/** Changes one chart of the slide for the moment. `choices` as an address holds them: "?period=2010". */
export const chooseLive = (store: TalkStore, chart: number, choices: string): void =>
  store.setState(({ live }) => {
    const known = [...(live?.choices ?? [])]
    known[chart] = choices
    return { live: { ...live, choices: Array.from(known) } }
  })

/** Makes an area or series stand out, alone; again, and the slide's own do. */
export const pickLive = (store: TalkStore, id: string): void =>
  store.setState(({ live }) => {
    const same = live?.highlight?.length === 1 && live.highlight[0] === id
    return { live: { choices: live?.choices ?? [], highlight: same ? undefined : [id] } }
  })

/** The slide as the deck has it. */
export const restore = (store: TalkStore): void => store.setState({ live: undefined })
