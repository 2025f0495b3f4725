import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const dist = fileURLToPath(new URL('../../../dist', import.meta.url))

/** Addresses of all built pages, relative to the site: "", "it/", "explore/mission/". The page for unknown addresses is none;
 *  embeds have tests of their own. */
export function builtPages(): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)index\.html$/.test(path) && !/(^|\/)embed\//.test(path))
    .map((path) => path.replace(/index\.html$/, ''))
    .sort()
}
