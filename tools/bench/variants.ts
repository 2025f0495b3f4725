import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { benchFolder } from './folders.ts'
import { readModels } from './readModels.ts'
import { stripScripts } from './stripScripts.ts'
import { toFigures } from './toFigures.ts'

/** A page to be measured. */
export interface Variant {
  readonly name: string
  readonly folder: string
  /** Brings a chart that can be an index into view, and the radio button "Index"; undefined where the page has no filter. */
  readonly reach: ((page: Page) => Promise<void>) | undefined
}

/** The dashboard as built, the same without its scripts, and a plain page of recharts with the same charts. */
export async function makeVariants(root: string): Promise<readonly Variant[]> {
  const dist = join(root, 'dist')
  return [
    { name: 'dashboard', folder: dist, reach: reachOnDashboard },
    { name: 'without scripts', folder: withoutScripts(root, dist), reach: undefined },
    // All of it is drawn and open from the beginning.
    { name: 'plain recharts', folder: await plainPage(root, dist), reach: async () => undefined },
  ]
}

/** A panel whose chart an index changes; those of shares and of single periods stay as they are. */
const indexable = 'vehicle-production'

async function reachOnDashboard(page: Page): Promise<void> {
  const panel = page.locator(`#${indexable}`)
  await panel.scrollIntoViewIfNeeded()
  await panel.locator('svg:not(.room)').first().waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Basis' }).click()
}

function withoutScripts(root: string, dist: string): string {
  const folder = benchFolder(root, 'without-scripts')
  cpSync(join(dist, 'assets'), join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), stripScripts(readFileSync(join(dist, 'index.html'), 'utf8')))
  return folder
}

async function plainPage(root: string, dist: string): Promise<string> {
  const outDir = benchFolder(root, 'plain')
  await build({
    root: join(root, 'tools', 'bench', 'plain'),
    configFile: false,
    base: './',
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic' } },
    build: { outDir, emptyOutDir: true, reportCompressedSize: false, chunkSizeWarningLimit: 1000 },
  })
  const figures = [...readModels(dist).values()].map(toFigures).filter((found) => found !== undefined)
  writeFileSync(join(outDir, 'figures.json'), JSON.stringify(figures))
  return outDir
}
