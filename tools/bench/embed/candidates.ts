import { readModels } from '../readModels.ts'
import { toFigures } from '../toFigures.ts'
import type { Candidate } from './candidate.ts'
import { ponte } from './ponte.ts'
import type { Scenario } from './scenarios.ts'
import { libraries, yardstick } from './yardstick.ts'

/** All ways to be measured in a scenario; the first is Ponte's own. A script for each frame is told apart only where there
 *  are several frames. */
export async function candidates(
  root: string,
  dist: string,
  scenario: Scenario,
): Promise<readonly Candidate[]> {
  const models = readModels(dist)
  const figures = scenario.views.map((view) => {
    const model = models.get(view)
    const found = model && toFigures(model)
    if (!found) throw new Error(`The view "${view}" is not there, or not of a type that every library draws.`)
    return found
  })
  const all = [...ponte(root, dist, scenario)]
  for (const library of libraries) {
    all.push(await yardstick(root, library, scenario, figures))
    if (library.name === 'recharts' && figures.length > 1)
      all.push(await yardstick(root, library, scenario, figures, true))
  }
  return all
}
