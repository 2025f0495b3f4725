import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { makeSite } from './makeSite.ts'
import { pageHtml } from './pageHtml.ts'
import { viewPictures } from './viewPictures.ts'

/** The built template with its style in it: one request fewer before the first paint. */
async function templateOf(dist: string, file: string): Promise<string> {
  const html = await readFile(join(dist, file), 'utf8')
  const link = /<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+\.css)"[^>]*>/.exec(html)
  if (!link?.[1]) return html
  const css = await readFile(join(dist, link[1]), 'utf8')
  return html.replace(link[0], () => `<style>${css.trim()}</style>`)
}

/** Builds the whole site into dist/: scripts and styles by vite, then one HTML file an address, data files, pictures.
 *  Throws a DataFailure, and leaves the last good dist/ as it is, where data/ is wrong.
 *  @returns how many pages and data files there are. */
export async function buildSite(root: string): Promise<{ readonly pages: number; readonly files: number }> {
  const dist = join(root, 'dist')
  const site = await makeSite(join(root, 'data'))
  const write = async (address: string, content: string): Promise<void> => {
    const path = join(dist, address)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
  await rm(dist, { recursive: true, force: true })
  await build({ root, logLevel: 'warn' })
  const templates = { en: await templateOf(dist, 'index.html'), it: await templateOf(dist, 'index.it.html') }
  await rm(join(dist, 'index.it.html'))
  for (const page of site.pages) {
    const file = page.address.endsWith('.html') ? page.address : `${page.address}index.html`
    await write(file, pageHtml(templates[page.data.language], page))
  }
  for (const [address, content] of site.output) await write(address, content)
  for (const [address, picture] of await viewPictures(root, site.models)) await write(address, picture)
  return { pages: site.pages.length, files: site.output.size }
}
