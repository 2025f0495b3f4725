import type { Text } from '../model/text.ts'

/** What is wrong with a file and what to do about it. `path` is the place inside the file: "dimension.time.category". */
export interface Problem {
  readonly path: string
  readonly what: Text
  readonly remedy: Text
}

/** What a problem says, without its place. */
export type Complaint = Pick<Problem, 'what' | 'remedy'>

/** Thrown inside a parser and turned into its result by `attempt`; never leaves the folder. */
export class Refusal extends Error {
  readonly problem: Problem

  constructor(path: string, complaint: Complaint) {
    super(`${path}: ${complaint.what.en}`)
    this.problem = { path, ...complaint }
  }
}

export type Attempt<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem }

/** The parser's value, or the problem that stopped it. Errors of other kinds are bugs and pass through. */
export function attempt<Value>(parse: () => Value): Attempt<Value> {
  try {
    return { ok: true, value: parse() }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem }
    throw error
  }
}
