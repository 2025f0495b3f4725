import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the built site is made from; tests and documents are not among it. */
export const buildInputs = [
  'data',
  'index.html',
  'index.it.html',
  'loaders',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tools',
  'tsconfig.json',
  'vite.config.ts',
]

/** One hash over the names and contents of these files and folders, in a fixed order; what is not there is left out. */
export function hashOf(root: string, inputs: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of inputs.flatMap((input) => filesIn(root, input))) {
    hash.update(`${path}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest(),
    )
  }
  return hash.digest('hex')
}

function filesIn(root: string, path: string): string[] {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (found?.isFile()) return [path]
  if (!found?.isDirectory()) return []
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesIn(root, `${path}/${name}`))
}
