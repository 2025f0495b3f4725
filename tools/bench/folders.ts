import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** An empty folder of that name among those of the benchmarks. */
export function benchFolder(root: string, ...names: readonly string[]): string {
  const folder = join(root, '.cache', 'bench', ...names)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}
