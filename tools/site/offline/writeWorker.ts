import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Entry } from '../../../src/worker/keptFiles.ts'
import { workerFile } from '../../../src/worker/workerFile.ts'
import { listKept } from './listKept.ts'
import { workerScript } from './workerScript.ts'

/** What a reader's browser keeps. */
export interface Kept {
  readonly files: number
  /** As they are kept, and about what comes over the line for them (gzip). */
  readonly bytes: number
  readonly sent: number
}

async function compressed(dist: string, entries: readonly Entry[]): Promise<number> {
  const files = entries.map(({ url }) => (url.endsWith('/') ? `${url}index.html` : url))
  const contents = await Promise.all(files.map((file) => readFile(join(dist, file))))
  return contents.reduce((sum, content) => sum + gzipSync(content).length, 0)
}

/** Writes the service worker of a built site into it; the last step, for it lists what all others have written. */
export async function writeWorker(root: string, dist: string): Promise<Kept> {
  const { entries, bytes } = await listKept(dist)
  await writeFile(join(dist, workerFile), await workerScript(root, entries))
  return { files: entries.length, bytes, sent: await compressed(dist, entries) }
}
