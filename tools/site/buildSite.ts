import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { apiFiles } from './apiFiles.ts'
import { builtAssets } from './builtAssets.ts'
import { embedPages } from './embed/embedPages.ts'
import { buildLoader } from './loader.ts'
import { makeSite } from './makeSite.ts'
import { movedPages } from './movedPages.ts'
import { type Kept, writeWorker } from './offline/writeWorker.ts'
import { fileKits, withKit } from './oneFile/kits.ts'
import { pageHtml } from './pageHtml.ts'
import type { SitePage } from './pages.ts'
import { presentTemplate } from './presentTemplate.ts'
import { shareables } from './shareable.ts'

/** The built template with its style in it: one request fewer before the first paint. */
async function templateOf(dist: string, file: string): Promise<string> {
  const html = await readFile(join(dist, file), 'utf8')
  const link = /<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+\.css)"[^>]*>/.exec(html)
  if (!link?.[1]) return html
  const css = await readFile(join(dist, link[1]), 'utf8')
  return html.replace(link[0], () => `<style>${css.trim()}</style>`)
}

/** Pages with the program of presentations. */
const isTalk = ({ data }: SitePage): boolean => data.kind === 'present' || data.kind === 'decks'

interface BuildOptions {
  /** The site's own address, as `siteAddress` gives it; what must be absolute is relative without it. */
  readonly address?: string | undefined
  /** Another folder than dist/ to build into; emptied before. */
  readonly dist?: string | undefined
}

/** Builds the whole site into dist/: scripts and styles by vite, then one HTML file an address, data files, pictures.
 *  Throws a DataFailure, and leaves the last good dist/ as it is, where data/ is wrong.
 *  @returns how many pages and data files there are, and what is kept for offline use. */
export async function buildSite(
  root: string,
  { address: own, dist = join(root, 'dist') }: BuildOptions = {},
): Promise<{ readonly pages: number; readonly files: number; readonly kept: Kept }> {
  const site = await makeSite(join(root, 'data'))
  const { pinned } = site
  const write = async (address: string, content: string | Uint8Array): Promise<void> => {
    const path = join(dist, address)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
  await rm(dist, { recursive: true, force: true })
  await build({ root, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } })
  const kits = await fileKits(root)
  const html = { en: await templateOf(dist, 'index.html'), it: await templateOf(dist, 'index.it.html') }
  const templates = { en: withKit(html.en, kits.page), it: withKit(html.it, kits.page) }
  await rm(join(dist, 'index.it.html'))
  const talks = {
    en: withKit(await presentTemplate(root, dist, html.en, 'en'), kits.deck),
    it: withKit(await presentTemplate(root, dist, html.it, 'it'), kits.deck),
  }
  for (const { address, content } of Object.values(kits)) await write(address, content)
  for (const page of site.pages) {
    const file = page.address.endsWith('.html') ? page.address : `${page.address}index.html`
    await write(file, pageHtml((isTalk(page) ? talks : templates)[page.data.language], page, own))
  }
  for (const [address, content] of site.output) await write(address, content)
  for (const [address, file] of await apiFiles(root, site, own)) await write(address, file)
  const shown = shareables(site.site, site.models)
  for (const [address, script] of await buildLoader(root)) await write(address, script)
  for (const [address, html] of movedPages(site.site, pinned, own)) await write(address, html)
  const assets = await builtAssets(dist)
  for (const [address, content] of await embedPages(root, { made: site, assets, own, shown }))
    await write(address, content)
  return { pages: site.pages.length, files: site.output.size, kept: await writeWorker(root, dist) }
}
