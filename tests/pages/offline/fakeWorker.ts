/** A service worker as a page sees it; it answers every order that wants an answer with `whole`. */
export function fakeWorker(state: ServiceWorkerState, whole = true) {
  const heard: unknown[] = []
  const worker = Object.assign(new EventTarget(), {
    state,
    scriptURL: 'https://example.org/sw.js',
    onstatechange: null,
    onerror: null,
    postMessage: (message: unknown, transfer?: unknown) => {
      heard.push(message)
      if (Array.isArray(transfer)) for (const port of transfer) port.postMessage(whole)
    },
  })
  const become = (next: ServiceWorkerState) => {
    worker.state = next
    worker.dispatchEvent(new Event('statechange'))
  }
  return { worker, heard, become }
}
