// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { followHost } from '../../../src/embed/frame/followHost.ts'

/* A page of its own is its own parent: what it says to its host, it would hear itself. */

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe(): void {}
  },
)
const told: unknown[] = []
vi.mock('../../../src/embed/frame/tell.ts', () => ({ tell: (message: unknown) => told.push(message) }))

beforeEach(() => {
  told.length = 0
})

function follow() {
  const content = document.createElement('main')
  vi.spyOn(content, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 499.5))
  return followHost(document.documentElement, content, 'a')
}
const greet = () =>
  window.dispatchEvent(
    new MessageEvent('message', { data: { ponte: 1, kind: 'hello' }, source: window.parent }),
  )

test('an embed says once that it is ready, and to a greeting how high it is', () => {
  const measure = follow()
  measure()
  measure()
  greet()
  expect(told).toEqual([
    { ponte: 1, kind: 'ready', id: 'a', height: 500 },
    { ponte: 1, kind: 'height', id: 'a', height: 500 },
  ])
})
