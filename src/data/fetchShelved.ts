import { LoadError } from './loadProblem.ts'
import { shelved } from './shelf.ts'

/** What `fetchJson` is in a page that was saved as one file: the build of such pages puts it in the other's place (see
 *  tools/site/oneFile/stand-ins). Nothing is asked of any network. Throws a LoadError as the other does. */
export async function fetchJson(url: string): Promise<unknown> {
  const file = url.slice(url.lastIndexOf('/') + 1)
  const text = shelved(url)
  if (text === undefined) throw new LoadError({ kind: 'unreachable', file })
  try {
    return JSON.parse(text)
  } catch {
    throw new LoadError({ kind: 'broken', file, where: 'JSON' })
  }
}
