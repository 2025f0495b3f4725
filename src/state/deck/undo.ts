/** A state with those before it and those that were taken back. Bounded: the oldest are forgotten. */
export interface Undoable<State> {
  /** Oldest first. */
  readonly past: readonly State[]
  readonly present: State
  /** What "redo" brings back, the nearest first. */
  readonly future: readonly State[]
  /** What is being changed bit by bit (a text that is typed): changes under the same name are one step. */
  readonly during?: string | undefined
}

/** Steps that are remembered, at most. */
export const mostSteps = 100

export const begin = <State>(present: State): Undoable<State> => ({ past: [], present, future: [] })

/** Goes on to another state; the same history where it is the same state.
 *  @param during see there; undefined for a change that is a step of its own. */
export function advance<State>(
  history: Undoable<State>,
  next: State,
  during?: string | undefined,
): Undoable<State> {
  if (next === history.present) return history
  const goesOn = during !== undefined && during === history.during
  const past = goesOn ? history.past : [...history.past, history.present].slice(-mostSteps)
  return { past, present: next, future: [], during }
}

/** The same state, and whatever is changed next is a step of its own. */
export const settle = <State>(history: Undoable<State>): Undoable<State> =>
  history.during === undefined ? history : { ...history, during: undefined }

/** The same history where there is nothing to take back. */
export function undo<State>(history: Undoable<State>): Undoable<State> {
  const { past, present, future } = history
  const last = past.at(-1)
  if (last === undefined) return history
  return { past: past.slice(0, -1), present: last, future: [present, ...future].slice(0, mostSteps) }
}

/** The same history where nothing was taken back. */
export function redo<State>(history: Undoable<State>): Undoable<State> {
  const { past, present, future } = history
  const [next, ...rest] = future
  if (next === undefined) return history
  return { past: [...past, present].slice(-mostSteps), present: next, future: rest }
}
