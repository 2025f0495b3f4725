import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat, unlink, utimes, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** More helpers than this gain nothing over what there is to draw. */
const mostWorkers = 4
/** Kept pictures that no build has asked for in so long are removed. */
const keptFor = 14 * 24 * 3600 * 1000

/** What a PNG depends on besides its drawing: how it is painted. */
async function painterHash(): Promise<string> {
  const files = ['pngWorker.mjs', 'encodePng.mjs'].map((name) => join(import.meta.dirname, name))
  const lock = join(import.meta.dirname, '../../../package-lock.json')
  const [texts, versions] = [
    await Promise.all(files.map((file) => readFile(file))),
    await readFile(lock, 'utf8'),
  ]
  const used = [
    ...versions.matchAll(/"node_modules\/(?:@resvg|@expo-google-fonts)\/[^}]*?"version": "[^"]*"/g),
  ]
  const hash = createHash('sha256')
  for (const part of [...texts, ...used.map(([line]) => line)]) hash.update(part)
  return hash.digest('hex')
}

/** One helper's share: pictures one after the other until none is left. */
async function work(next: () => string | undefined, done: (svg: string, png: Uint8Array) => Promise<void>) {
  const first = next()
  if (first === undefined) return
  const worker = new Worker(new URL('./pngWorker.mjs', import.meta.url))
  const painted = (svg: string): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      worker.removeAllListeners()
      worker.once('message', (png: unknown) =>
        png instanceof Uint8Array ? resolve(png) : reject(new Error('A picture came back as no picture')),
      )
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('A painter left its work')))
      worker.postMessage(svg)
    })
  try {
    for (let svg: string | undefined = first; svg !== undefined; svg = next())
      await done(svg, await painted(svg))
  } finally {
    worker.removeAllListeners()
    await worker.terminate()
  }
}

async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (Date.now() - (await stat(path)).mtimeMs > keptFor) await unlink(path)
  }
}

/** Pictures as PNG, in the order of their drawings. What was painted before is kept in .cache/og, by the hash of its
 *  drawing; the rest is painted by as many helpers as the machine has cores. */
export async function paintPngs(root: string, svgs: readonly string[]): Promise<readonly Uint8Array[]> {
  const folder = join(root, '.cache/og')
  await mkdir(folder, { recursive: true })
  const painter = await painterHash()
  const pathOf = (svg: string) =>
    join(folder, `${createHash('sha256').update(painter).update(svg).digest('hex').slice(0, 24)}.png`)
  const found = new Map<string, Uint8Array>()
  for (const svg of new Set(svgs)) {
    const path = pathOf(svg)
    const kept = await readFile(path).catch(() => undefined)
    if (!kept) continue
    found.set(svg, kept)
    await utimes(path, new Date(), new Date())
  }
  const missing = [...new Set(svgs)].filter((svg) => !found.has(svg))
  const next = () => missing.pop()
  const done = async (svg: string, png: Uint8Array): Promise<void> => {
    found.set(svg, png)
    await writeFile(pathOf(svg), png)
  }
  const helpers = Math.min(mostWorkers, availableParallelism(), missing.length)
  await Promise.all(Array.from({ length: helpers }, () => work(next, done)))
  await removeOld(folder)
  return svgs.map((svg) => {
    const png = found.get(svg)
    if (!png) throw new Error('A picture was not painted')
    return png
  })
}
