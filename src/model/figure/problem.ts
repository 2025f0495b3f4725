import type { GapReason } from '../gap.ts'
import type { Refusal } from '../refusal.ts'
import type { CellRef } from '../series.ts'

/** Why a figure, or the sentence it stands in, cannot be had. */
export type ProblemCode =
  | 'unknown-figure'
  | 'cycle'
  | 'unknown-dataset'
  | 'unknown-code'
  | 'code-missing'
  | 'no-view'
  | 'not-in-view'
  | 'ambiguous'
  | 'unknown-period'
  | 'unknown-claim'
  | 'not-compared'
  | 'no-such-place'
  | 'none-found'
  | 'not-additive'
  | 'no-population'
  | 'gap'
  | 'template'
  | Refusal

/** A problem by name: which figure, what about it, and the cells concerned. A value, never an exception. */
export interface FigureProblem {
  readonly problem: ProblemCode
  /** Name of the figure; the template's own text where it cannot be read. */
  readonly figure: string
  /** The code, name or units concerned. */
  readonly detail: string
  readonly cells: readonly CellRef[]
  /** Of a gap: why there is no number. */
  readonly gap?: GapReason | undefined
}

export const problemOf = (
  problem: ProblemCode,
  figure: string,
  detail: string,
  cells: readonly CellRef[] = [],
): FigureProblem => ({ problem, figure, detail, cells })

export const isProblem = <T extends object>(value: T | FigureProblem): value is FigureProblem =>
  'problem' in value

const explanations: Readonly<Record<ProblemCode, string>> = {
  'unknown-figure': 'there is no figure of this name; add it to "figures"',
  cycle: 'the figure needs itself; break the circle',
  'unknown-dataset': 'there is no such dataset or vintage',
  'unknown-code': 'the dataset has no such code',
  'code-missing': 'a code for this dimension is needed in "at"',
  'no-view': 'a reference without a dataset needs a view',
  'not-in-view': 'the view shows no such series',
  ambiguous: 'the view shows several such series; name the area or more codes',
  'unknown-period': 'no figures for this period',
  'unknown-claim': 'no claim asserts this',
  'not-compared': 'the area itself must be among those compared',
  'no-such-place': 'nobody holds that place',
  'none-found': 'nothing fits these limits',
  'not-additive': 'only amounts add up, have parts or can be divided by heads',
  'no-population': 'the indicator names no population to divide by, or its dataset is missing',
  gap: 'there is no number in the cell',
  template: 'the text cannot be read',
  'different-units': 'unlike units do not compare',
  'different-currencies': 'currencies do not compare without an exchange rate',
  'mixed-vintages': 'two vintages of a dataset do not mix',
  'unlike-periods': 'a part of a year does not compare with a year',
  'stock-over-time': 'a stock does not add up along time',
}

const cellText = ({ dataset, vintage, at }: CellRef): string =>
  `${dataset}@${vintage} ${Object.entries(at)
    .map(([dimension, code]) => `${dimension}=${code}`)
    .join(' ')}`

/** The problem as the build says it: file, figure, what is wrong, and the first of the cells concerned. */
export function problemText({ problem, figure, detail, cells, gap }: FigureProblem, file: string): string {
  const [first] = cells
  const more = cells.length > 1 ? ` and ${cells.length - 1} more` : ''
  const where = first ? ` [${cellText(first)}${more}]` : ''
  return `${file}: figure "${figure}": ${explanations[problem]} (${gap ?? detail})${where}`
}
