import { isNumber } from '../gap.ts'
import type { FigureContext } from './context.ts'
import type { Ref } from './figure.ts'
import { type Line, latestOf, likePeriods } from './line.ts'
import { type FigureProblem, problemOf } from './problem.ts'

const relative = { '@': 'period', '@from': 'from', '@to': 'to' } as const
const isRelative = (text: string): text is keyof typeof relative => text in relative

/** The last period in which any of several lines has a number. */
function latestOfAny(lines: readonly Line[]): string | undefined {
  const [first] = lines
  if (!first) return undefined
  return likePeriods(first).findLast((period) => lines.some((line) => isNumber(line.at(period).cell)))
}

/** The period that a reference means. Left out: the view's shown one where the reference is to the view and it shows one,
 *  else the latest.
 *  @param lines "latest" is the last period with a number of the first; with `any`, of any. */
export function findPeriod(
  ref: Ref,
  lines: readonly Line[],
  figure: string,
  context: FigureContext,
  any = false,
): string | FigureProblem {
  const [line] = lines
  const shown = ref.dataset === undefined ? context.view?.period : undefined
  const asked = ref.period ?? shown ?? 'latest'
  if (isRelative(asked)) {
    const period = context.view?.[relative[asked]]
    return period ?? problemOf(context.view ? 'unknown-period' : 'no-view', figure, asked)
  }
  if (asked !== 'latest') {
    const known = lines.some((one) => one.periods.includes(asked))
    return known ? asked : problemOf('unknown-period', figure, asked)
  }
  const latest = any ? latestOfAny(lines) : line && latestOf(line)
  return latest ?? likeLast(line) ?? problemOf('unknown-period', figure, asked)
}

// Without any number, the last period says best what is missing.
const likeLast = (line: Line | undefined): string | undefined => line && likePeriods(line).at(-1)
