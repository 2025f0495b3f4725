import * as v from 'valibot'
import { createStore, type StoreApi } from 'zustand/vanilla'

const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0))

/** The time of a talk, as windows tell each other and as a browser keeps it over a reload. */
export const clockSchema = v.object({
  /** Milliseconds that had run when it was last started. */
  run: milliseconds,
  /** Moment since which it runs, in milliseconds since 1970; undefined while it stands. */
  since: v.optional(milliseconds),
  /** What the clock showed when the present slide came. */
  entered: milliseconds,
  /** Milliseconds that each slide has had on earlier visits, by its id. */
  used: v.record(v.string(), milliseconds),
})
export type TalkClock = Readonly<v.InferOutput<typeof clockSchema>>
export type ClockStore = StoreApi<TalkClock>

/** Before the talk, and after a reset. */
export const noTime: TalkClock = { run: 0, entered: 0, used: {} }

export const createClockStore = (clock: TalkClock = noTime): ClockStore => createStore<TalkClock>(() => clock)

export const isRunning = ({ since }: TalkClock): boolean => since !== undefined

/** Whether the talk has begun; a pause does not end it. */
const hasBegun = ({ run, since }: TalkClock): boolean => run > 0 || since !== undefined

/** Milliseconds that the talk has taken. A machine's clock that is set back takes nothing away. */
export const elapsed = ({ run, since }: TalkClock, now: number): number =>
  run + (since === undefined ? 0 : Math.max(0, now - since))

export const started = (clock: TalkClock, now: number): TalkClock =>
  isRunning(clock) ? clock : { ...clock, since: now }

export const paused = (clock: TalkClock, now: number): TalkClock => ({
  ...clock,
  run: elapsed(clock, now),
  since: undefined,
})

/** The clock after a move from one slide to another, or within one. The first move starts it; one in a pause does not. */
export function moved(clock: TalkClock, from: string, to: string, now: number): TalkClock {
  const begun = hasBegun(clock) ? clock : started(clock, now)
  if (from === to) return begun
  const shown = elapsed(begun, now)
  const { [from]: before = 0 } = begun.used
  return {
    ...begun,
    entered: shown,
    used: { ...begun.used, [from]: before + Math.max(0, shown - begun.entered) },
  }
}

/** Milliseconds that a slide has had, this visit included if it is the present one. */
export const usedBy = (clock: TalkClock, slide: string, present: boolean, now: number): number =>
  (clock.used[slide] ?? 0) + (present ? Math.max(0, elapsed(clock, now) - clock.entered) : 0)
