// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { stay } from '../../../src/embed/frame/stay.ts'

const place = { search: '?theme=dark&title=off', assign: vi.fn(), replace: vi.fn() }
const page = () => {
  const made = document.implementation.createHTMLDocument()
  made.head.innerHTML = '<base href="https://figures.test/embed/a/b/">'
  made.body.innerHTML = '<a id="on" href="changes/" data-stay><b>on</b></a><a id="out" href="/">out</a>'
  return made
}
const click = (made: Document, selector: string, how: MouseEventInit = {}) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...how })
  made.querySelector(selector)?.dispatchEvent(event)
  return event
}

beforeEach(() => vi.clearAllMocks())

test('a marked link leads on with the embed’s parameters, and leaves the host’s history alone', () => {
  const made = page()
  stay(made, place, true)
  expect(click(made, '#on b').defaultPrevented).toBe(true)
  expect(place.replace.mock.calls).toEqual([['https://figures.test/embed/a/b/changes/?theme=dark&title=off']])
  expect(place.assign).not.toHaveBeenCalled()
})

test('outside a frame there is a way back', () => {
  const made = page()
  stay(made, place, false)
  click(made, '#on')
  expect(place.assign).toHaveBeenCalledOnce()
  expect(place.replace).not.toHaveBeenCalled()
})

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])(
  'a reader who wants it elsewhere gets it there: %o',
  (how) => {
    const made = page()
    stay(made, place, true)
    expect(click(made, '#on', how).defaultPrevented).toBe(false)
    expect(place.replace).not.toHaveBeenCalled()
  },
)

test('other links are links', () => {
  const made = page()
  stay(made, place, true)
  expect(click(made, '#out').defaultPrevented).toBe(false)
  expect(place.replace).not.toHaveBeenCalled()
})
