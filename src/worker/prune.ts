/** Takes everything but these keys out of the store. */
export async function prune(cache: Cache, keys: ReadonlySet<string>): Promise<void> {
  for (const request of await cache.keys()) {
    if (!keys.has(request.url)) await cache.delete(request)
  }
}
