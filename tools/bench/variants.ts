import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import * as v from 'valibot'
import { build } from 'vite'

/** A page to be measured. */
export interface Variant {
  readonly name: string
  readonly folder: string
  /** Brings a chart that can be an index into view, and the radio button "Index"; undefined where the page has no filter. */
  readonly reach: ((page: Page) => Promise<void>) | undefined
}

const pageSchema = v.object({ files: v.object({ models: v.record(v.string(), v.string()) }) })

/** The dashboard as built, the same without its scripts, and a plain page of recharts with the same charts. */
export async function makeVariants(root: string): Promise<readonly Variant[]> {
  const dist = join(root, 'dist')
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  return [
    { name: 'dashboard', folder: dist, reach: reachOnDashboard },
    { name: 'without scripts', folder: withoutScripts(root, html), reach: undefined },
    // All of it is drawn and open from the beginning.
    { name: 'plain recharts', folder: await plainPage(root, html), reach: async () => undefined },
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

function withoutScripts(root: string, html: string): string {
  const folder = emptied(join(root, '.cache', 'bench', 'without-scripts'))
  cpSync(join(root, 'dist', 'assets'), join(folder, 'assets'), { recursive: true })
  const still = html
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*modulepreload[^>]*>/g, '')
  writeFileSync(join(folder, 'index.html'), still)
  return folder
}

async function plainPage(root: string, html: string): Promise<string> {
  const outDir = emptied(join(root, '.cache', 'bench', 'plain'))
  await build({
    root: join(root, 'tools', 'bench', 'plain'),
    configFile: false,
    base: './',
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic' } },
    build: { outDir, emptyOutDir: true, reportCompressedSize: false, chunkSizeWarningLimit: 1000 },
  })
  const data = html.match(/<script[^>]*id="page-data"[^>]*>([\s\S]*?)<\/script>/)?.[1]
  if (data === undefined) throw new Error('dist/index.html holds no page data; was the build complete?')
  const { files } = v.parse(pageSchema, JSON.parse(data))
  const models = Object.entries(files.models).map(([id, path]) => {
    const model: unknown = JSON.parse(readFileSync(join(root, 'dist', path), 'utf8'))
    return [id, model] as const
  })
  writeFileSync(join(outDir, 'models.json'), JSON.stringify(Object.fromEntries(models)))
  return outDir
}

function emptied(folder: string): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}
