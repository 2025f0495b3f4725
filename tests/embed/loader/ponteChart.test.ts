// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { startLoader } from '../../../src/embed/loader/startLoader.ts'
import { withoutScreen } from './page.ts'

withoutScreen()
const listeners = vi.spyOn(window, 'addEventListener')
startLoader()
const src = 'https://figures.example/embed/a/'

beforeEach(() => {
  document.body.innerHTML = `<ponte-chart src="${src}"><a href="https://figures.example/">GDP by state</a></ponte-chart>`
})
const element = () => document.querySelector('ponte-chart')
const frame = () => element()?.shadowRoot?.querySelector('iframe')

test('the frame stands in the element’s shadow, is lazy and named; what was in the element stays in the page', () => {
  expect(frame()).toMatchObject({ src, title: 'GDP by state' })
  expect(frame()?.loading).toBe('lazy')
  expect(element()?.textContent).toBe('GDP by state')
})

test('an element without an address keeps showing what is in it', () => {
  document.body.innerHTML =
    '<ponte-chart>as it was</ponte-chart><ponte-chart src="javascript:0">so</ponte-chart>'
  expect([...document.querySelectorAll('ponte-chart')].map((one) => one.shadowRoot)).toEqual([null, null])
})

test('an address that comes later or changes is followed, in the same frame', () => {
  const late = document.createElement('ponte-chart')
  document.body.replaceChildren(late)
  late.setAttribute('src', src)
  const first = frame()
  late.setAttribute('title', 'GDP')
  late.setAttribute('src', `${src}?theme=dark`)
  expect(frame()).toBe(first)
  expect(frame()).toMatchObject({ src: `${src}?theme=dark`, title: 'GDP' })
})

test('a second copy of the loader does nothing', () => {
  const before = listeners.mock.calls.length
  expect(before).toBeGreaterThan(0)
  startLoader()
  expect(listeners.mock.calls.length).toBe(before)
})
