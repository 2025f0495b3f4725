import { compare } from '../arithmetic.ts'
import { isGap } from '../gap.ts'
import type { Quantity } from '../quantity.ts'
import { isRefused } from '../refusal.ts'
import { type FigureProblem, problemOf } from './problem.ts'

/** The limits of a figure, evaluated. */
export interface Limits {
  readonly above?: Quantity | undefined
  readonly below?: Quantity | undefined
}

/** Whether a value is strictly within limits, or why that cannot be said. A gap is within none. */
export function isWithin(value: Quantity, limits: Limits, figure: string): boolean | FigureProblem {
  if (isGap(value.cell)) return false
  const sides = [
    [limits.above, 1],
    [limits.below, -1],
  ] as const
  for (const [limit, sign] of sides) {
    if (!limit) continue
    const order = compare(value, limit)
    if (typeof order === 'number') {
      if (order * sign <= 0) return false
    } else if (isRefused(order)) return problemOf(order.refused, figure, order.detail)
    else return { ...problemOf('gap', figure, order.gap, limit.from), gap: order.gap }
  }
  return true
}

export const limitCells = ({ above, below }: Limits): Quantity['from'] => [
  ...(above?.from ?? []),
  ...(below?.from ?? []),
]
