import { describe, expect, it, vi } from 'vitest'
import { followWorker } from '../../../src/pages/offline/followWorker.ts'
import { createOfflineStore, selectOfflineState } from '../../../src/pages/offline/offlineStore.ts'
import { orders } from '../../../src/worker/orders.ts'
import { fakeWorker } from './fakeWorker.ts'

interface Workers {
  installing?: ServiceWorker | null
  waiting?: ServiceWorker | null
  active?: ServiceWorker | null
}

function followed(workers: Workers, controller: ServiceWorker | null = null) {
  const registration = Object.assign(new EventTarget(), {
    installing: null,
    waiting: null,
    active: null,
    ...workers,
  })
  const container = Object.assign(new EventTarget(), { controller })
  const store = createOfflineStore()
  const ask = followWorker(store, registration, container)
  return {
    store,
    ask,
    state: () => selectOfflineState(store.getState()),
    set: (changed: Workers) => Object.assign(registration, changed),
    found: () => registration.dispatchEvent(new Event('updatefound')),
    takenOver: () => container.dispatchEvent(new Event('controllerchange')),
  }
}

describe('the first visit', () => {
  it('is being made ready until the worker is active and has everything', async () => {
    const { worker, become } = fakeWorker('installing')
    const { state, set, takenOver } = followed({ installing: worker })
    expect(state()).toBe('installing')
    set({ installing: null, active: worker })
    become('activating')
    takenOver()
    expect(state()).toBe('installing')
    become('activated')
    await vi.waitFor(() => expect(state()).toBe('ready'))
  })

  it('promises nothing where the worker could not keep everything', () => {
    const { worker, become } = fakeWorker('installing')
    const { state, set } = followed({ installing: worker })
    set({ installing: null })
    become('redundant')
    expect(state()).toBe('unsupported')
  })
})

describe('a later visit', () => {
  it('is ready once the worker says that everything is kept, and it is asked once', async () => {
    const { worker, heard, become } = fakeWorker('activated')
    const { state } = followed({ active: worker }, worker)
    expect(state()).toBe('unsupported')
    await vi.waitFor(() => expect(state()).toBe('ready'))
    become('activated')
    expect(heard).toEqual([orders.makeWhole])
  })

  it('promises nothing where something is missing, until it is asked again and all is there', async () => {
    const { worker } = fakeWorker('activated', false)
    const { state, ask, set } = followed({ active: worker }, worker)
    await ask()
    expect(state()).toBe('unsupported')
    const mended = fakeWorker('activated')
    worker.postMessage = mended.worker.postMessage
    set({ active: worker })
    await ask()
    expect(state()).toBe('ready')
  })

  it('offers an update that has been waiting', () => {
    const [old, next] = [fakeWorker('activated'), fakeWorker('installed')]
    expect(followed({ active: old.worker, waiting: next.worker }, old.worker).state()).toBe('update')
  })
})

describe('while the page is open', () => {
  it('a newer version is offered when it has everything, not before', async () => {
    const [old, next] = [fakeWorker('activated'), fakeWorker('installing')]
    const { state, set, found } = followed({ active: old.worker }, old.worker)
    await vi.waitFor(() => expect(state()).toBe('ready'))
    set({ installing: next.worker })
    found()
    expect(state()).toBe('ready')
    set({ installing: null, waiting: next.worker })
    next.become('installed')
    expect(state()).toBe('update')
  })

  it('a newer version that another page has put in place is still to be shown in this one', async () => {
    const [old, next] = [fakeWorker('activated'), fakeWorker('activating')]
    const { state, set, takenOver } = followed({ active: old.worker }, old.worker)
    set({ active: next.worker })
    takenOver()
    expect(state()).toBe('update')
  })
})
