import type { PageData } from '../../panels/pageData.ts'
import { workerFile } from '../../worker/workerFile.ts'
import { followWorker } from './followWorker.ts'
import { type OfflineStore, offlineStore } from './offlineStore.ts'

/** How often a page that stays open for days asks whether there is a newer version; browsers ask only when one is opened. */
const hour = 3_600_000

interface Circumstances {
  readonly kind: PageData['kind']
  /** Of the page's address. */
  readonly protocol: string
  /** Whether it stands in another page. */
  readonly framed: boolean
  /** Whether the browser has service workers. */
  readonly workers: boolean
  /** Whether it comes from the development server, whose pages change all the time. */
  readonly developed: boolean
}

/** Whether a page may have the site kept: not from a file, not as a guest in another page, and not where it does not know the
 *  site's root. */
export const mayKeep = ({ kind, protocol, framed, workers, developed }: Circumstances): boolean =>
  workers && !developed && !framed && kind !== 'not-found' && /^https?:$/.test(protocol)

async function register(root: string, store: OfflineStore): Promise<void> {
  const { serviceWorker: container } = navigator
  const script = new URL(`${root}${workerFile}`, window.location.href)
  const registration = await container.register(script, { updateViaCache: 'none' })
  const lookForGaps = followWorker(store, registration, container)
  const lookForUpdate = () => {
    registration.update().catch(() => undefined)
  }
  window.setInterval(lookForUpdate, hour)
  window.addEventListener('online', () => {
    lookForGaps()
    lookForUpdate()
  })
}

const begun = new WeakSet<OfflineStore>()

/** Has the browser keep the whole site, and look for newer versions of it. Once for a page: later calls do nothing. A browser
 *  that cannot or must not goes on without, and the state stays "unsupported". */
export function keepOffline(
  { kind, root }: Pick<PageData, 'kind' | 'root'>,
  store: OfflineStore = offlineStore,
  developed: boolean = import.meta.env.DEV,
): void {
  const { location, navigator, top } = window
  const workers = 'serviceWorker' in navigator
  const framed = top !== window
  if (begun.has(store) || !mayKeep({ kind, protocol: location.protocol, framed, workers, developed })) return
  begun.add(store)
  register(root, store).catch(() => undefined)
}
