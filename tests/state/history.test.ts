// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { bindHistory } from '../../src/state/history.ts'
import { chooseAreas, choosePeriod, createPageStore, resetChoices } from '../../src/state/store.ts'

const untilPop = () =>
  new Promise<void>((resolve) => window.addEventListener('popstate', () => resolve(), { once: true }))

beforeEach(() => window.history.replaceState(null, '', '/page/'))

describe('address and store', () => {
  it('stay the same: a choice is written into the address', () => {
    const store = createPageStore()
    const stop = bindHistory(store, window, undefined)
    chooseAreas(store, ['ITC1', 'SK'])
    expect(window.location.search).toBe('?areas=ITC1,SK')
    resetChoices(store)
    expect(window.location.search).toBe('')
    stop()
  })

  it('“back” takes back the last choice', async () => {
    const store = createPageStore()
    const stop = bindHistory(store, window, undefined)
    chooseAreas(store, ['ITC1'])
    chooseAreas(store, ['ITC1', 'SK'])
    const popped = untilPop()
    window.history.back()
    await popped
    expect(store.getState().choices.areas).toEqual(['ITC1'])
    expect(store.getState().steps).toBe(1)
    stop()
  })

  it('a dragged thumb is one step, however many years it passed', () => {
    const store = createPageStore()
    const stop = bindHistory(store, window, undefined)
    const push = vi.spyOn(window.history, 'pushState')
    choosePeriod(store, 2001, undefined, false)
    choosePeriod(store, 2002, undefined, true)
    choosePeriod(store, 2003, undefined, true)
    choosePeriod(store, 2004, undefined, true)
    expect(window.location.search).toBe('?period=2004..')
    expect(push).toHaveBeenCalledTimes(1)
    push.mockRestore()
    stop()
  })
})
