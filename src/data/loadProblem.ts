/** A file that could not be had, as a reader must know it. */
export type LoadProblem =
  | { readonly kind: 'missing'; readonly file: string; readonly status: number }
  | { readonly kind: 'unreachable'; readonly file: string }
  | { readonly kind: 'broken'; readonly file: string; readonly where: string }

export class LoadError extends Error {
  readonly problem: LoadProblem

  constructor(problem: LoadProblem) {
    super(`${problem.kind}: ${problem.file}`)
    this.name = 'LoadError'
    this.problem = problem
  }
}
