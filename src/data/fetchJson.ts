import { LoadError } from './loadProblem.ts'

const nameOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1)

/** The JSON at an address, unread: its shape is for the caller to parse.
 *  Throws a LoadError that says whether the file is missing, out of reach or no JSON. */
export async function fetchJson(url: string): Promise<unknown> {
  const file = nameOf(url)
  let response: Response
  try {
    response = await fetch(url)
  } catch {
    throw new LoadError({ kind: 'unreachable', file })
  }
  if (!response.ok) throw new LoadError({ kind: 'missing', file, status: response.status })
  try {
    return await response.json()
  } catch {
    throw new LoadError({ kind: 'broken', file, where: 'JSON' })
  }
}
