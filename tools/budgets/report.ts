import * as v from 'valibot'

const budgetSchema = v.object({
  name: v.string(),
  /** Brotli, quality 11. */
  bytes: v.number(),
  limit: v.number(),
  passed: v.boolean(),
})
/** A size that was measured, and what it may be at most. */
export type Budget = v.InferOutput<typeof budgetSchema>

export const budgetReportSchema = v.array(budgetSchema)

/** A kilobyte is 1000 bytes; a size just at its limit passes. */
export function judge(name: string, bytes: number, limitKb: number): Budget {
  const limit = limitKb * 1000
  return { name, bytes, limit, passed: bytes <= limit }
}

/** The budgets as a table for people: size, limit, and what is left. */
export function toTable(budgets: readonly Budget[]): string {
  const width = Math.max(...budgets.map((budget) => budget.name.length))
  return budgets
    .map(({ name, bytes, limit, passed }) => {
      const margin = `${passed ? '' : 'over by '}${kb(Math.abs(limit - bytes))}${passed ? ' left' : ''}`
      return `${passed ? ' ok ' : 'FAIL'}  ${name.padEnd(width)}  ${kb(bytes)} of ${kb(limit)}, ${margin}`
    })
    .join('\n')
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`
}
