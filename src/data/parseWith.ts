import * as v from 'valibot'
import { unexpected } from './complaints.ts'
import { type Attempt, attempt, Refusal } from './problem.ts'

type Schema<Output> = v.GenericSchema<unknown, Output>

/** The deepest issue of a union is the one that helps: "expected number" rather than "no alternative fits". */
function deepest(issue: v.BaseIssue<unknown>): { path: readonly string[]; issue: v.BaseIssue<unknown> } {
  const here = (issue.path ?? []).map((item) => String(item.key))
  const below = (issue.issues ?? []).map(deepest).sort((a, b) => b.path.length - a.path.length)[0]
  if (!below || below.path.length === 0) return { path: here, issue }
  return { path: [...here, ...below.path], issue: below.issue }
}

/** The input as the schema's type.
 *  @throws Refusal naming the first place that does not fit; `root` stands before its path. */
export function parseOrRefuse<Output>(schema: Schema<Output>, input: unknown, root = ''): Output {
  const result = v.safeParse(schema, input, { abortEarly: true })
  if (result.success) return result.output
  const { path, issue } = deepest(result.issues[0])
  const place = [root, ...path].filter((part) => part !== '').join('.')
  throw new Refusal(place, unexpected(issue.expected ?? 'another value', issue.received))
}

/** The input as the schema's type, or what is wrong with it. */
export const parseWith = <Output>(schema: Schema<Output>, input: unknown): Attempt<Output> =>
  attempt(() => parseOrRefuse(schema, input))
