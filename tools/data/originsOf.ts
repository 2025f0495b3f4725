import type { Describe } from './describeSchema.ts'
import type { FileDimension } from './dimensionsOf.ts'
import { matchText } from './matcher.ts'
import type { ImportProblem } from './problem.ts'

const fitting = (matcher: string, codes: readonly string[]): string[] =>
  codes.filter((code) => matchText(matcher, code) !== undefined)

const codesOf = (dimensions: readonly FileDimension[], id: string): readonly string[] =>
  dimensions.find((dimension) => dimension.id === id)?.codes ?? []

/** Origins with the matchers of what they cover replaced by the codes that fit. */
export const originsOf = (describe: Describe, dimensions: readonly FileDimension[]): Describe['origins'] =>
  describe.origins.map((origin) => {
    if (!origin.covers) return origin
    const covers = Object.entries(origin.covers).map(([id, matchers]): [string, string[]] => {
      const codes = codesOf(dimensions, id)
      return [id, [...new Set(matchers.flatMap((matcher) => fitting(matcher, codes)))]]
    })
    return { ...origin, covers: Object.fromEntries(covers) }
  })

/** Matchers of origins that fit no code: a slip of the pen, or figures that went missing. */
export const emptyCovers = (
  describe: Describe,
  dimensions: readonly FileDimension[],
  describeFile: string,
): readonly ImportProblem[] =>
  describe.origins.flatMap(({ table, covers }) =>
    Object.entries(covers ?? {}).flatMap(([id, matchers]) =>
      matchers
        .filter((matcher) => fitting(matcher, codesOf(dimensions, id)).length === 0)
        .map((matcher) => ({
          file: describeFile,
          what: `The origin "${table}" covers "${matcher}", which no code of "${id}" fits.`,
          remedy: 'Correct it under "covers".',
        })),
    ),
  )
