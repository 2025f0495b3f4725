// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepOffline, mayKeep } from '../../../src/pages/offline/keepOffline.ts'
import { createOfflineStore } from '../../../src/pages/offline/offlineStore.ts'
import { fakeWorker } from './fakeWorker.ts'

const page = { kind: 'explore', root: '../../' } as const

function browser() {
  const { worker } = fakeWorker('installing')
  const update = vi.fn(() => Promise.reject(new TypeError('Failed to update')))
  const registration = Object.assign(new EventTarget(), {
    installing: worker,
    waiting: null,
    active: null,
    update,
  })
  const register = vi.fn(async (_script: URL, _options: object) => registration)
  const container = Object.assign(new EventTarget(), { controller: null, register })
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true })
  return { register, update }
}

beforeEach(() => {
  vi.useFakeTimers()
  window.history.replaceState(null, '', '/some/path/explore/gdp/?period=2014')
})
afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

describe('the site is kept', () => {
  it('from the worker at its root, wherever the page stands, and once', async () => {
    const { register } = browser()
    const store = createOfflineStore()
    keepOffline(page, store, false)
    keepOffline(page, store, false)
    expect(register).toHaveBeenCalledOnce()
    expect(String(register.mock.calls[0]?.[0])).toBe(`${window.location.origin}/some/path/sw.js`)
    await vi.waitFor(() => expect(store.getState().kept).toBe('installing'))
  })

  it('and newer versions are looked for by the hour and when the network is back; failing to is no matter', async () => {
    const { update } = browser()
    const store = createOfflineStore()
    keepOffline(page, store, false)
    await vi.waitFor(() => expect(store.getState().kept).toBe('installing'))
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(update).toHaveBeenCalledTimes(1)
    window.dispatchEvent(new Event('online'))
    expect(update).toHaveBeenCalledTimes(2)
  })

  it('not, and nothing is said, where the browser refuses', async () => {
    const { register } = browser()
    register.mockRejectedValue(new DOMException('Refused.', 'SecurityError'))
    const store = createOfflineStore()
    keepOffline(page, store, false)
    await vi.advanceTimersByTimeAsync(0)
    expect(store.getState().kept).toBe('unsupported')
  })
})

describe('a page may have the site kept', () => {
  const usual = {
    kind: 'dashboard',
    protocol: 'https:',
    framed: false,
    workers: true,
    developed: false,
  } as const

  it('in a browser that can', () => {
    expect(mayKeep(usual)).toBe(true)
    expect(mayKeep({ ...usual, kind: 'present', protocol: 'http:' })).toBe(true)
    expect(mayKeep({ ...usual, workers: false })).toBe(false)
  })
  it('not while it is developed', () => expect(mayKeep({ ...usual, developed: true })).toBe(false))
  it('not from a file', () => expect(mayKeep({ ...usual, protocol: 'file:' })).toBe(false))
  it('not in a frame', () => expect(mayKeep({ ...usual, framed: true })).toBe(false))
  it('not where it does not know its root', () =>
    expect(mayKeep({ ...usual, kind: 'not-found' })).toBe(false))
})
