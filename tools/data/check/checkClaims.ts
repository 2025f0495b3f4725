import type { Claim } from '../../../src/data/claimSchema.ts'
import { checkFigures } from './checkFigures.ts'
import type { DataFile, DataProblem } from './dataProblem.ts'
import type { Shelves } from './shelves.ts'

/** Everything that a claim names: its views and the cells that bear on it. */
export function checkClaim(
  { file, value: claim }: DataFile<Claim>,
  shelves: Shelves,
): readonly DataProblem[] {
  const views = claim.views
    .filter((id) => !shelves.views.some(({ value }) => value.id === id))
    .map((id) => ({ file, path: 'views', what: `There is no view "${id}".`, remedy: 'Correct the name.' }))
  return [...views, ...checkFigures(claim.figures, shelves, file)]
}
