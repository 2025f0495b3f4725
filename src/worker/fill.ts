import type { KeptFile } from './keptFiles.ts'

/** The answer as it is kept. Headers that describe the bytes on the line are not true of these; "Vary: *" would forbid keeping
 *  them; and without its address it may answer one that has choices in it, or that led here. */
function keepable(body: Blob, { status, statusText, headers }: Response): Response {
  const kept = new Headers(headers)
  for (const name of ['vary', 'content-encoding', 'content-length']) kept.delete(name)
  return new Response(body, { status, statusText, headers: kept })
}

/** Loads what of these files is not in the store. One at a time: the line is the reader's.
 *  @returns "full" where the store takes no more, with what it took still in it.
 *  Throws where a file cannot be had. */
export async function fill(cache: Cache, files: readonly KeptFile[]): Promise<'whole' | 'full'> {
  const there = new Set((await cache.keys()).map(({ url }) => url))
  for (const { url, key, lasting } of files) {
    if (there.has(key)) continue
    const response = await fetch(url, {
      cache: lasting ? 'default' : 'reload',
      credentials: 'same-origin',
      priority: 'low',
    })
    if (!response.ok) throw new Error(`${url} cannot be kept for offline use: status ${response.status}.`)
    const body = await response.blob()
    try {
      await cache.put(key, keepable(body, response))
    } catch {
      return 'full'
    }
  }
  return 'whole'
}
