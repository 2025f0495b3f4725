/** What is wrong with a file under data/. `path` is the place inside the file: "data.0.at.ref_area"; empty for the whole. */
export interface DataProblem {
  /** Path of the file from the root of data/. */
  readonly file: string
  readonly path: string
  readonly what: string
  readonly remedy: string
}

/** "views/gdp.json, data.0.dataset: … → …" */
export const printDataProblem = ({ file, path, what, remedy }: DataProblem): string =>
  `data/${file}${path === '' ? '' : `, ${path}`}: ${what}\n    → ${remedy}`

/** A parsed file with the name that problems call it by. */
export interface DataFile<Value> {
  readonly file: string
  readonly value: Value
}
