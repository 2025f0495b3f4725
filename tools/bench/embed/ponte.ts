import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchFolder } from '../folders.ts'
import { stripScripts } from '../stripScripts.ts'
import type { Candidate } from './candidate.ts'
import type { Scenario } from './scenarios.ts'

const frame = (view: string) => `embed/${view}/`
const looks = { chart: '.stage', marks: '.stage svg :is(path, rect, circle)', tooltip: '.tooltip' }

/** Ponte's own embeds as built, and the same where no script gets through. Throws where they are not built. */
export function ponte(root: string, dist: string, { name, views }: Scenario): readonly Candidate[] {
  const still = benchFolder(root, 'embed', name, 'ponte-still')
  for (const view of views) {
    const page = join(dist, frame(view), 'index.html')
    if (!existsSync(page)) {
      throw new Error(
        `There is no embed of "${view}" at ${page}. Build the site first (npm run build), or name another view in tools/bench/embed/scenarios.ts.`,
      )
    }
    mkdirSync(join(still, frame(view)), { recursive: true })
    writeFileSync(join(still, frame(view), 'index.html'), stripScripts(readFileSync(page, 'utf8')))
  }
  return [
    { name: 'Ponte', folder: dist, frame, looks, hovers: true },
    { name: 'Ponte, scripts off', folder: still, frame, looks, hovers: false },
  ]
}
