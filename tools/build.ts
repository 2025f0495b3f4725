import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { makeSite } from './site/makeSite.ts'
import { pageHtml } from './site/pageHtml.ts'
import { viewPictures } from './site/viewPictures.ts'

/** Builds the whole site into dist/: scripts and styles by vite, then one HTML file an address, data files, pictures. */

const root = process.cwd()
const dist = join(root, 'dist')

async function write(address: string, content: string): Promise<void> {
  const path = join(dist, address)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

/** The built template with its style in it: one request fewer before the first paint. */
async function templateOf(file: string): Promise<string> {
  const html = await readFile(join(dist, file), 'utf8')
  const link = /<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+\.css)"[^>]*>/.exec(html)
  if (!link?.[1]) return html
  const css = await readFile(join(dist, link[1]), 'utf8')
  return html.replace(link[0], () => `<style>${css.trim()}</style>`)
}

await rm(dist, { recursive: true, force: true })
const site = await makeSite(join(root, 'data'))
await build({ root, logLevel: 'warn' })
const templates = { en: await templateOf('index.html'), it: await templateOf('index.it.html') }
await rm(join(dist, 'index.it.html'))
for (const page of site.pages) {
  const file = page.address.endsWith('.html') ? page.address : `${page.address}index.html`
  await write(file, pageHtml(templates[page.data.language], page))
}
for (const [address, content] of site.output) await write(address, content)
for (const [address, picture] of await viewPictures(root, site.models)) await write(address, picture)
console.log(`${site.pages.length} pages, ${site.output.size} data files`)
