import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { benchFolder } from '../folders.ts'
import { serveAll } from '../serveAll.ts'
import { inTurns } from '../turns.ts'
import { article } from './article.ts'
import { candidates } from './candidates.ts'
import { heightsOf } from './heights.ts'
import type { Scenario } from './scenarios.ts'
import { type FrameVisit, visitArticle } from './visit.ts'

/** Builds the pages of a scenario, serves frames and articles from origins of their own, and visits all in turns. Every frame
 *  of a view is as high as Ponte's. */
export async function measure(
  root: string,
  dist: string,
  browser: Browser,
  scenario: Scenario,
  runs: number,
): Promise<ReadonlyMap<string, readonly FrameVisit[]>> {
  const framed = await serveAll(await candidates(root, dist, scenario))
  try {
    const [own] = framed.sites
    if (!own) throw new Error('nothing to measure')
    const heights = await heightsOf(
      browser,
      scenario.views.map((view) => own.address + own.frame(view)),
    )
    const articles = framed.sites.map((site, index) => {
      const frames = scenario.views.map((view, place) => ({
        src: site.address + site.frame(view),
        title: view,
        height: heights[place] ?? 0,
      }))
      const folder = benchFolder(root, 'embed', scenario.name, 'articles', String(index))
      writeFileSync(join(folder, 'index.html'), article(frames))
      return { ...site, folder, frames }
    })
    const hosts = await serveAll(articles)
    try {
      return await inTurns(hosts.sites, runs, (site) => visitArticle(browser, site))
    } finally {
      hosts.close()
    }
  } finally {
    framed.close()
  }
}
