import { readdir } from 'node:fs/promises'

/** Whether a build may empty a folder that somebody has named: it is not there, or empty, or a site that was built before. */
export async function mayEmpty(folder: string): Promise<boolean> {
  const names: readonly string[] = await readdir(folder).catch(() => [])
  return names.length === 0 || names.includes('.vite')
}
