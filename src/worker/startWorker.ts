import { fill } from './fill.ts'
import { type Entry, keptFiles } from './keptFiles.ts'
import { locator } from './locator.ts'
import { orders } from './orders.ts'
import { prune } from './prune.ts'
import type { WorkerScope } from './workerScope.ts'

/** A page that asks for what the server has now, as a wall does for a newer edition of its deck: the store is for when there is no server.
 *  A reload asks so too, and is for the reader's own version all the same. */
const asksForNews = ({ cache, mode }: Request): boolean =>
  mode !== 'navigate' && (cache === 'no-cache' || cache === 'no-store' || cache === 'reload')

/** Keeps the files of one version of the site, and answers with them. Whatever the store cannot give comes from the network,
 *  as if there were no worker; and it takes no version's place unless a page says so. */
export function startWorker(scope: WorkerScope, entries: readonly Entry[]): void {
  const site = scope.registration.scope
  // One store for all versions, so that a new one loads only what has changed.
  const name = `ponte ${site}`
  const files = keptFiles(entries, site)
  const keys = new Set(files.map(({ key }) => key))
  const locate = locator(files, site)
  const open = () => scope.caches.open(name)

  async function install(): Promise<void> {
    if ((await fill(await open(), files)) === 'whole') return
    // An update comes all the same, or a full store would tie its reader to the version before for ever.
    if (scope.registration.active) return
    await scope.caches.delete(name)
    throw new Error('There is no room to keep this site for offline use; it goes on from the network.')
  }

  /** Drops what is of no version in use, where no more than so many pages are open: those that have been open for longer may
   *  still load parts of an earlier version. One on its way has its files here already. */
  async function tidy(pages: number): Promise<void> {
    const { installing, waiting } = scope.registration
    if (installing || waiting) return
    const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
    if (windows.length <= pages) await prune(await open(), keys)
  }

  async function activate(): Promise<void> {
    // The page that brought it is served at once, or its line could not be cut before it is opened again.
    await scope.clients.claim()
    await tidy(0).catch(() => undefined)
  }

  async function makeWhole(): Promise<boolean> {
    try {
      await tidy(1)
      return (await fill(await open(), files)) === 'whole'
    } catch {
      return false
    }
  }

  const kept = async (key: string): Promise<Response | undefined> => {
    try {
      return await (await open()).match(key, { ignoreVary: true })
    } catch {
      return undefined
    }
  }

  scope.addEventListener('install', (event) => event.waitUntil(install()))
  scope.addEventListener('activate', (event) => event.waitUntil(activate()))
  scope.addEventListener('message', (event) => {
    if (event.data === orders.takeOver) event.waitUntil(scope.skipWaiting())
    if (event.data === orders.makeWhole)
      event.waitUntil(makeWhole().then((whole) => event.ports[0]?.postMessage(whole)))
  })
  scope.addEventListener('fetch', (event) => {
    const { request } = event
    const place = request.method === 'GET' ? locate(request.url) : undefined
    if (place?.kind === 'kept')
      event.respondWith(
        asksForNews(request)
          ? fetch(request).catch(async (error: unknown) => (await kept(place.key)) ?? Promise.reject(error))
          : kept(place.key).then((response) => response ?? fetch(request)),
      )
    if (place?.kind === 'folder' && request.mode === 'navigate')
      event.respondWith(Response.redirect(place.to, 301))
  })
}
