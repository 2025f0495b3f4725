import { createStore, type StoreApi } from 'zustand/vanilla'

/** Nothing is promised (no worker, or it does not hold everything) · being loaded · everything is kept · everything is kept, and a
 *  newer version waits to be asked for. */
export type OfflineState = 'unsupported' | 'installing' | 'ready' | 'update'

export interface Offline {
  readonly kept: Exclude<OfflineState, 'update'>
  /** Whether a version newer than this page is there. */
  readonly newer: boolean
  /** How many parts of the page ask for updates to be held back. */
  readonly holds: number
  /** Undefined until the browser has taken up the worker. */
  readonly registration: Pick<ServiceWorkerRegistration, 'waiting'> | undefined
}

export type OfflineStore = StoreApi<Offline>

export const createOfflineStore = (): OfflineStore =>
  createStore<Offline>(() => ({ kept: 'unsupported', newer: false, holds: 0, registration: undefined }))

/** What the browser keeps of the site: one for a page, as there is one worker for it. */
export const offlineStore: OfflineStore = createOfflineStore()

/** What is to be shown: no update is offered while one is held back. */
export const selectOfflineState = ({ kept, newer, holds }: Offline): OfflineState =>
  newer && holds === 0 ? 'update' : kept

/** From now on no update is offered or applied in this page, until what is returned is called: during a talk. */
export function holdUpdates(store: OfflineStore = offlineStore): () => void {
  store.setState(({ holds }) => ({ holds: holds + 1 }))
  let held = true
  return () => {
    if (held) store.setState(({ holds }) => ({ holds: holds - 1 }))
    held = false
  }
}
