// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenQuiet } from '../../../src/pages/offline/whenQuiet.ts'

let state: DocumentReadyState = 'complete'

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => state)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('not before the page has loaded and some time has passed, and once', () => {
  state = 'interactive'
  const act = vi.fn()
  whenQuiet(act)
  vi.advanceTimersByTime(10_000)
  window.dispatchEvent(new Event('load'))
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1_900)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(200)
  window.dispatchEvent(new Event('load'))
  vi.advanceTimersByTime(10_000)
  expect(act).toHaveBeenCalledOnce()
})

test('after a page that has loaded already, when the browser is idle', () => {
  state = 'complete'
  let idle: () => void = () => undefined
  vi.stubGlobal('requestIdleCallback', (then: () => void) => {
    idle = then
  })
  const act = vi.fn()
  whenQuiet(act)
  vi.advanceTimersByTime(10_000)
  expect(act).not.toHaveBeenCalled()
  idle()
  expect(act).toHaveBeenCalledOnce()
})

test('never once it is called off', () => {
  state = 'complete'
  const act = vi.fn()
  whenQuiet(act)()
  vi.advanceTimersByTime(10_000)
  state = 'interactive'
  whenQuiet(act)()
  window.dispatchEvent(new Event('load'))
  vi.advanceTimersByTime(10_000)
  expect(act).not.toHaveBeenCalled()
})
