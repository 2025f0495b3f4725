import { orders } from '../../worker/orders.ts'
import { type OfflineStore, offlineStore, selectOfflineState } from './offlineStore.ts'

const reloadPage = (): void => window.location.reload()

/** Shows the newer version, because the reader has asked for it: once it has taken over, this page is loaded again. Other
 *  pages that are open stay as they are. Does nothing where no update is there, or where it is held back. */
export function applyUpdate(store: OfflineStore = offlineStore, reload: () => void = reloadPage): void {
  const offline = store.getState()
  if (selectOfflineState(offline) !== 'update') return
  const waiting = offline.registration?.waiting
  if (waiting) {
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
    waiting.postMessage(orders.takeOver)
  } else {
    // It was put in place from another page.
    reload()
  }
}
