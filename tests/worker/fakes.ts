/** As much of a browser's store as the worker uses. A key is a whole address. */
export function fakeCache(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, Response>()
  const put = async (key: string, response: Response) => {
    if (kept.size >= room) throw new DOMException('No room.', 'QuotaExceededError')
    kept.set(key, response)
  }
  const cache: Cache = {
    put: (key, response) => put(String(key), response),
    match: async (key) => kept.get(String(key))?.clone(),
    keys: async () => [...kept.keys()].map((url) => new Request(url)),
    delete: async (key) => kept.delete(key instanceof Request ? key.url : String(key)),
    add: () => Promise.reject(new Error('Not used.')),
    addAll: () => Promise.reject(new Error('Not used.')),
    matchAll: () => Promise.reject(new Error('Not used.')),
  }
  return { cache, kept }
}

/** A network that answers every address with its own name, and notes what it was asked. */
export function fakeNetwork(answer: (url: string) => Response = (url) => new Response(url)) {
  const asked: { readonly url: string; readonly mode: RequestCache | undefined }[] = []
  const get = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = input instanceof Request ? input.url : String(input)
    asked.push({ url, mode: init?.cache })
    return answer(url)
  }
  return { get, asked }
}
