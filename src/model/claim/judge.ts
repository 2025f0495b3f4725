import { compare, ratio } from '../arithmetic.ts'
import type { Evaluated, Quantities } from '../figure/evaluate.ts'
import { type FigureProblem, isProblem, problemOf } from '../figure/problem.ts'
import { isGap } from '../gap.ts'
import type { Quantity } from '../quantity.ts'
import { isRefused } from '../refusal.ts'
import type { Condition, Judging, Verdict } from './claim.ts'

export interface Judged {
  readonly verdict: Verdict
  /** A rule computed it from cells, or somebody judged. */
  readonly by: 'rule' | 'judgement'
}

const operand = (name: string, quantities: Quantities): Evaluated =>
  quantities.get(name) ?? problemOf('unknown-figure', name, 'needed by a verdict')

/** Within a tolerance relative to the right side. */
function isNear(left: Quantity, right: Quantity, tolerance: number): boolean | undefined {
  const result = ratio({ ...left, period: undefined }, { ...right, period: undefined })
  if (isRefused(result) || isGap(result.cell)) return undefined
  return Math.abs(result.cell - 1) <= tolerance
}

/** Whether a condition holds, or why that cannot be said: a gap decides nothing. */
function holds(
  { left, is, right, tolerance = 0 }: Condition,
  quantities: Quantities,
): boolean | FigureProblem {
  const a = operand(left, quantities)
  if (isProblem(a)) return a
  const b = operand(right, quantities)
  if (isProblem(b)) return b
  const order = compare(a, b)
  if (typeof order !== 'number') {
    if (isRefused(order)) return problemOf(order.refused, left, order.detail)
    const cells = isGap(a.cell) ? a.from : b.from
    return { ...problemOf('gap', isGap(a.cell) ? left : right, order.gap, cells), gap: order.gap }
  }
  if (is === 'above') return order > 0
  if (is === 'below') return order < 0
  if (is === 'equal') return order === 0
  return isNear(a, b, tolerance) ?? problemOf('none-found', right, 'zero has no tolerance')
}

/** The verdict on a claim: of the first rule whose conditions all hold, or as judged.
 *  A problem where a condition cannot be decided, or where no rule fits. */
export function judge(judging: Judging, quantities: Quantities): Judged | FigureProblem {
  if ('judgement' in judging) return { verdict: judging.judgement, by: 'judgement' }
  for (const rule of judging.rules) {
    let fits = true
    for (const condition of rule.when) {
      const answer = holds(condition, quantities)
      if (typeof answer !== 'boolean') return answer
      fits &&= answer
    }
    if (fits) return { verdict: rule.verdict, by: 'rule' }
  }
  return problemOf('none-found', 'verdict', 'no rule fits')
}
