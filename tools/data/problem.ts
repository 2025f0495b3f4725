/** What is wrong in a file of input, where, and what to do. Said to whoever runs the tool, in English. */
export interface ImportProblem {
  readonly file: string
  /** Line of the file, from 1; undefined where it concerns the file as a whole. */
  readonly line?: number | undefined
  readonly what: string
  readonly remedy: string
}

/** "gdp.csv:12: “x” is not a number. → Write digits…" */
export const printProblem = ({ file, line, what, remedy }: ImportProblem): string =>
  `${file}${line === undefined ? '' : `:${line}`}: ${what}\n    → ${remedy}`

/** Thrown where a row cannot be read; whoever knows the file and the line makes a problem of it. */
export class RowStop extends Error {
  readonly what: string
  readonly remedy: string

  constructor(what: string, remedy: string) {
    super(what)
    this.what = what
    this.remedy = remedy
  }
}
