import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry } from '../../src/worker/keptFiles.ts'
import { orders } from '../../src/worker/orders.ts'
import { startWorker } from '../../src/worker/startWorker.ts'
import type { WorkerListeners, WorkerScope } from '../../src/worker/workerScope.ts'
import { fakeCache, fakeNetwork } from './fakes.ts'

const site = 'https://example.org/'
const entries: readonly Entry[] = [
  { url: './', revision: 'a1' },
  { url: 'explore/gdp/', revision: 'b2' },
  { url: 'assets/a-1.js', revision: null },
]
const worker: ServiceWorker = Object.assign(new EventTarget(), {
  state: 'activated' as const,
  scriptURL: `${site}sw.js`,
  onstatechange: null,
  onerror: null,
  postMessage: () => undefined,
})

/** A worker in a browser of our own making; `windows` are the pages that are open. */
function started({
  room = Number.POSITIVE_INFINITY,
  active = null,
  waiting = null,
  windows = 0,
}: {
  readonly room?: number
  readonly active?: ServiceWorker | null
  readonly waiting?: ServiceWorker | null
  readonly windows?: number
} = {}) {
  const { cache, kept } = fakeCache(room)
  const store = { open: vi.fn(async () => cache), delete: vi.fn(async () => true) }
  const skipWaiting = vi.fn(async () => undefined)
  const claim = vi.fn(async () => undefined)
  const listeners: Partial<WorkerListeners> = {}
  const scope: WorkerScope = {
    caches: {
      ...store,
      has: async () => true,
      keys: async () => [],
      match: async () => undefined,
    },
    registration: { scope: site, active, waiting, installing: null },
    clients: { claim, matchAll: async () => Array.from({ length: windows }) },
    skipWaiting,
    addEventListener: (kind, listener) => {
      listeners[kind] = listener
    },
  }
  startWorker(scope, entries)

  const live = async (kind: 'install' | 'activate'): Promise<void> => {
    const until: Promise<unknown>[] = []
    const waitUntil = (one: Promise<unknown>) => until.push(one)
    listeners[kind]?.(Object.assign(new Event(kind), { waitUntil }))
    await Promise.all(until)
  }
  const order = async (data: unknown, ports: readonly MessagePort[] = []): Promise<void> => {
    const until: Promise<unknown>[] = []
    const waitUntil = (one: Promise<unknown>) => until.push(one)
    listeners.message?.(Object.assign(new Event('message'), { waitUntil, data, ports }))
    await Promise.all(until)
  }
  /** The worker's answer; undefined where it leaves the request alone. */
  const ask = async (address: string, { method = 'GET', mode = 'navigate' } = {}) => {
    const request = new Request(`${site}${address}`, { method })
    Object.defineProperty(request, 'mode', { value: mode })
    let answer: Response | Promise<Response> | undefined
    const respondWith = (one: Response | Promise<Response>) => {
      answer = one
    }
    const waitUntil = () => undefined
    listeners.fetch?.(Object.assign(new Event('fetch'), { waitUntil, respondWith, request }))
    return answer
  }
  const makeWhole = async (): Promise<unknown> => {
    const { port1, port2 } = new MessageChannel()
    const said = new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data)
    })
    await order(orders.makeWhole, [port2])
    const whole = await said
    port1.close()
    return whole
  }
  return { live, order, ask, makeWhole, kept, store, skipWaiting, claim }
}

let asked: readonly unknown[] = []

beforeEach(() => {
  const network = fakeNetwork((url) => new Response(`network ${url}`))
  asked = network.asked
  vi.stubGlobal('fetch', network.get)
})
afterEach(() => vi.unstubAllGlobals())

describe('a worker that is new', () => {
  it('keeps every file, waits to be asked for, and serves the page that brought it', async () => {
    const { live, order, kept, skipWaiting, claim } = started()
    await live('install')
    expect(kept.size).toBe(3)
    await live('activate')
    expect(claim).toHaveBeenCalledOnce()
    expect(skipWaiting).not.toHaveBeenCalled()
    await order(orders.takeOver)
    expect(skipWaiting).toHaveBeenCalledOnce()
  })

  it('without room is none, and gives back what it took', async () => {
    const { live, store } = started({ room: 1 })
    await expect(live('install')).rejects.toThrow('no room')
    expect(store.delete).toHaveBeenCalledWith(`ponte ${site}`)
  })

  it('without room comes all the same where an earlier version would stay for ever', async () => {
    const { live, store } = started({ room: 1, active: worker })
    await live('install')
    expect(store.delete).not.toHaveBeenCalled()
  })

  it('with a store that cannot be opened is none', async () => {
    const { live, store } = started()
    store.open.mockRejectedValue(new DOMException('Blocked.', 'SecurityError'))
    await expect(live('install')).rejects.toThrow('Blocked')
  })

  it('does not hear what is no order', async () => {
    const { order, skipWaiting } = started()
    for (const data of [undefined, null, 'SKIP_WAITING', { takeOver: true }]) await order(data)
    expect(skipWaiting).not.toHaveBeenCalled()
  })
})

describe('a request', () => {
  it('for a page is answered from the store, and nobody else is asked', async () => {
    const { live, ask } = started()
    await live('install')
    const before = asked.length
    expect(await (await ask('explore/gdp/?areas=ITC1'))?.text()).toBe(`network ${site}explore/gdp/`)
    expect(asked.length).toBe(before)
  })

  it('for what is not in the store after all is answered from the network', async () => {
    const { ask } = started()
    expect(await (await ask('explore/gdp/?areas=ITC1'))?.text()).toBe(
      `network ${site}explore/gdp/?areas=ITC1`,
    )
  })

  it('is answered from the network where the store throws', async () => {
    const { live, ask, store } = started()
    await live('install')
    store.open.mockRejectedValue(new DOMException('Damaged.', 'UnknownError'))
    expect(await (await ask('explore/gdp/?areas=ITC1'))?.text()).toBe(
      `network ${site}explore/gdp/?areas=ITC1`,
    )
  })

  it('for a folder without its slash is sent on, where it is for a page', async () => {
    const { ask } = started()
    const answer = await ask('explore/gdp?period=2014')
    expect(answer?.status).toBe(301)
    expect(answer?.headers.get('location')).toBe(`${site}explore/gdp/?period=2014`)
    expect(await ask('explore/gdp', { mode: 'cors' })).toBeUndefined()
  })

  it('is left alone where it is no GET, or for an embed', async () => {
    const { live, ask } = started()
    await live('install')
    expect(await ask('explore/gdp/', { method: 'HEAD' })).toBeUndefined()
    expect(await ask('embed/gdp/')).toBeUndefined()
    expect(await ask('embed.js', { mode: 'no-cors' })).toBeUndefined()
  })
})

describe('asked whether everything is kept', () => {
  it('it loads what is missing, and says so', async () => {
    const { live, makeWhole, kept } = started()
    await live('install')
    kept.delete(`${site}assets/a-1.js`)
    expect(await makeWhole()).toBe(true)
    expect(kept.size).toBe(3)
  })

  it('it says no where that cannot be loaded, has no room, or the store is damaged', async () => {
    const offline = started()
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await offline.makeWhole()).toBe(false)
    vi.stubGlobal('fetch', async () => new Response(''))
    expect(await started({ room: 2 }).makeWhole()).toBe(false)
    const damaged = started()
    damaged.store.open.mockRejectedValue(new DOMException('Damaged.', 'UnknownError'))
    expect(await damaged.makeWhole()).toBe(false)
  })

  const old = `${site}assets/old-9.js`

  it('it drops what is of no version, where the page that asks is the only one', async () => {
    const { makeWhole, kept } = started({ windows: 1 })
    kept.set(old, new Response('old'))
    await makeWhole()
    expect(kept.has(old)).toBe(false)
    expect(kept.size).toBe(3)
  })

  it('it drops nothing while other pages are open, which may be of the version before', async () => {
    const { live, makeWhole, ask, kept } = started({ windows: 2 })
    kept.set(old, new Response('old'))
    await live('activate')
    await makeWhole()
    expect(await (await ask('assets/old-9.js', { mode: 'cors' }))?.text()).toBe('old')
  })

  it('it drops nothing while the next version waits, whose files are there already', async () => {
    const { makeWhole, kept } = started({ windows: 1, waiting: worker })
    kept.set(old, new Response('next'))
    await makeWhole()
    expect(kept.has(old)).toBe(true)
  })
})
