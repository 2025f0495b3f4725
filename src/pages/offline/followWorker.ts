import { orders } from '../../worker/orders.ts'
import type { OfflineStore } from './offlineStore.ts'

/** Whether everything is kept; what is not is loaded first, where there is a network. */
const isWhole = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => {
      resolve(data === true)
      port1.close()
    }
    worker.postMessage(orders.makeWhole, [port2])
  })

/** Keeps the store at what becomes of the worker and of versions that come after it, for as long as the page lives.
 *  @returns has the worker look again whether everything is kept. */
export function followWorker(
  store: OfflineStore,
  registration: Pick<ServiceWorkerRegistration, 'installing' | 'waiting' | 'active' | 'addEventListener'>,
  container: Pick<ServiceWorkerContainer, 'controller' | 'addEventListener'>,
): () => void {
  let asked: ServiceWorker | undefined
  let controlled = container.controller !== null

  const ask = async () => {
    if (asked) store.setState({ kept: (await isWhole(asked)) ? 'ready' : 'unsupported' })
  }
  const look = () => {
    const { active, installing, waiting } = registration
    if (active && waiting) store.setState({ newer: true })
    if (active?.state === 'activated' && asked !== active) {
      asked = active
      ask()
    } else if (!active) store.setState({ kept: installing || waiting ? 'installing' : 'unsupported' })
  }
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look)

  store.setState({ registration })
  for (const worker of [registration.installing, registration.waiting, registration.active]) follow(worker)
  registration.addEventListener('updatefound', () => {
    follow(registration.installing)
    look()
  })
  container.addEventListener('controllerchange', () => {
    // The first worker takes on a page of its own version; any later one makes of it a page of the version before.
    if (controlled) store.setState({ newer: true })
    controlled = true
  })
  look()
  return ask
}
