/** What one runner of the proof saw. */
export interface Outcome {
  readonly name: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Names of what failed, as far as known; the runner's own output tells more. */
  readonly failures: readonly string[]
}

/** The outcome of a check that is one yes or no. */
export function single(name: string, problem: string | undefined): Outcome {
  return problem === undefined
    ? { name, passed: 1, failed: 0, skipped: 0, failures: [] }
    : { name, passed: 0, failed: 1, skipped: 0, failures: [problem] }
}

/** What a runner reported, set against how it ended: a runner that saw no test, or that ended badly while its report names
 *  no failure, has failed, however good the report looks. */
export function checked(
  reported: Outcome,
  ending: { readonly code: number; readonly problem?: string },
): Outcome {
  const problem =
    reported.passed + reported.failed === 0
      ? 'it ran no test'
      : ending.code !== 0 && reported.failed === 0
        ? `it ${ending.problem ?? `ended with code ${ending.code}`}, though no test failed`
        : undefined
  if (problem === undefined) return reported
  return { ...reported, failed: reported.failed + 1, failures: [...reported.failures, problem] }
}

export interface Total {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export function totalOf(outcomes: readonly Outcome[]): Total {
  const sum = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0)
  return { passed: sum((o) => o.passed), failed: sum((o) => o.failed), skipped: sum((o) => o.skipped) }
}

/** The line by which people and machines know the result; nothing is printed after it. */
export function lastLine(total: Total): string {
  return `${total.passed} passed, ${total.failed} failed`
}

/** 0 only where something passed and nothing failed. */
export function exitCodeOf(total: Total): number {
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}
