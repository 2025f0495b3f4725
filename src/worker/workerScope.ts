/* The parts of a service worker's world that ours uses: the compiler's own list excludes that of pages. */

interface LifeEvent extends Event {
  readonly waitUntil: (until: Promise<unknown>) => void
}

interface Fetching extends LifeEvent {
  readonly request: Request
  readonly respondWith: (answer: Response | Promise<Response>) => void
}

interface Ordered extends LifeEvent {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
}

export interface WorkerListeners {
  install: (event: LifeEvent) => void
  activate: (event: LifeEvent) => void
  fetch: (event: Fetching) => void
  message: (event: Ordered) => void
}

export interface WorkerScope {
  readonly caches: CacheStorage
  readonly registration: Pick<ServiceWorkerRegistration, 'scope' | 'active' | 'waiting' | 'installing'>
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (which: {
      readonly type: 'window'
      readonly includeUncontrolled: boolean
    }) => Promise<readonly unknown[]>
  }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: <Kind extends keyof WorkerListeners>(
    kind: Kind,
    listener: WorkerListeners[Kind],
  ) => void
}

export const isWorkerScope = (scope: unknown): scope is WorkerScope =>
  typeof scope === 'object' && scope !== null && 'skipWaiting' in scope && 'clients' in scope
