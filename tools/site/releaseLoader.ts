import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loaderVersion } from '../../src/embed/loader/version.ts'
import { currentLoader, loaderFolder, releasedLoaders } from './loader.ts'

const nameOf = (version: string): string => `embed-${version}.js`

/** What stands against the loader as it is now; undefined where it is what was released as its version, or is new. */
export function releaseProblem(
  version: string,
  current: string,
  released: ReadonlyMap<string, string>,
): string | undefined {
  const known = released.get(nameOf(version))
  if (known === undefined || known === current) return undefined
  return (
    `The loader is no longer what was released as ${loaderFolder}/${nameOf(version)}, which pages out there rely on. ` +
    'Raise the version in src/embed/loader/version.ts, then run: npm run embed:release'
  )
}

/** Writes the loader as it is now to the released ones and returns its path. Throws, with the remedy, where its version has
 *  been released with other content. */
export async function releaseLoader(root: string): Promise<string> {
  const current = await currentLoader(root)
  const problem = releaseProblem(loaderVersion, current, await releasedLoaders(root))
  if (problem) throw new Error(problem)
  await mkdir(join(root, loaderFolder), { recursive: true })
  await writeFile(join(root, loaderFolder, nameOf(loaderVersion)), current)
  return `${loaderFolder}/${nameOf(loaderVersion)}`
}
