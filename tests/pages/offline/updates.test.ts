import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { applyUpdate } from '../../../src/pages/offline/applyUpdate.ts'
import {
  createOfflineStore,
  holdUpdates,
  selectOfflineState,
} from '../../../src/pages/offline/offlineStore.ts'
import { orders } from '../../../src/worker/orders.ts'
import { fakeWorker } from './fakeWorker.ts'

const container = new EventTarget()
const takenOver = () => container.dispatchEvent(new Event('controllerchange'))

beforeEach(() => vi.stubGlobal('navigator', { serviceWorker: container }))
afterEach(() => vi.unstubAllGlobals())

function offered() {
  const { worker, heard } = fakeWorker('installed')
  const store = createOfflineStore()
  store.setState({ kept: 'ready', newer: true, registration: { waiting: worker } })
  return { store, heard, reload: vi.fn(), state: () => selectOfflineState(store.getState()) }
}

describe('an update', () => {
  it('is applied by asking the waiting worker, and shown once when that has taken over', () => {
    const { store, heard, reload } = offered()
    applyUpdate(store, reload)
    applyUpdate(store, reload)
    expect(heard).toContain(orders.takeOver)
    expect(reload).not.toHaveBeenCalled()
    takenOver()
    takenOver()
    expect(reload).toHaveBeenCalledOnce()
  })

  it('that is in place already is shown at once', () => {
    const { store, reload } = offered()
    store.setState({ registration: { waiting: null } })
    applyUpdate(store, reload)
    expect(reload).toHaveBeenCalledOnce()
  })

  it('that is not there is not applied', () => {
    const { store, heard, reload } = offered()
    store.setState({ newer: false })
    applyUpdate(store, reload)
    expect(heard).toEqual([])
    expect(reload).not.toHaveBeenCalled()
  })
})

describe('an update held back', () => {
  it('is neither offered nor applied; the page is what it was', () => {
    const { store, heard, reload, state } = offered()
    const release = holdUpdates(store)
    expect(state()).toBe('ready')
    applyUpdate(store, reload)
    expect(heard).toEqual([])
    release()
    expect(state()).toBe('update')
  })

  it('stays so until all who asked for it have let go, each once', () => {
    const { store, state } = offered()
    const [one, other] = [holdUpdates(store), holdUpdates(store)]
    one()
    one()
    expect(state()).toBe('ready')
    other()
    expect(state()).toBe('update')
  })
})
