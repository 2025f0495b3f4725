// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { LinkMessage } from '../../../../src/pages/present/link/messages.ts'
import { openChannel, openWindows } from '../../../../src/pages/present/link/transport.ts'

const message: LinkMessage = { ponte: 'talk', talk: 'a', from: 'x', kind: 'ask' }

/** A window of the same site, opened inside this one. */
function createOther(): Window {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const { contentWindow } = frame
  if (!contentWindow) throw new Error('no window')
  return contentWindow
}

/** A message as it reaches this window. */
const deliver = (data: unknown, source: Window, origin: string = window.location.origin): void => {
  window.dispatchEvent(new MessageEvent('message', { data, origin, source }))
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

describe('the way between windows', () => {
  it('leads to a window that was opened', () => {
    const other = createOther()
    const post = vi.spyOn(other, 'postMessage').mockImplementation(() => undefined)
    const way = openWindows(() => true)
    way.adopt(other)
    way.send(message)
    expect(post).toHaveBeenCalledWith(message, window.location.origin)
    way.send(message, other)
    expect(post).toHaveBeenCalledTimes(1)
    way.close()
  })

  it('leads to whoever has said something of the talk, and to nobody else', () => {
    const [friend, stranger] = [createOther(), createOther()]
    const posts = [friend, stranger].map((one) =>
      vi.spyOn(one, 'postMessage').mockImplementation(() => undefined),
    )
    const way = openWindows((value) => value === 'ours')
    deliver('ours', friend)
    deliver('theirs', stranger)
    way.send(message)
    expect(posts.map((post) => post.mock.calls.length)).toEqual([1, 0])
    way.close()
  })

  it('hears nothing from other sites, from itself, or after it was closed', () => {
    const heard = vi.fn(() => true)
    const other = createOther()
    const way = openWindows(heard)
    deliver('foreign', other, 'https://elsewhere.example')
    deliver('file', other, 'null')
    deliver('own', window)
    expect(heard).not.toHaveBeenCalled()
    deliver('ours', other)
    expect(heard).toHaveBeenCalledTimes(1)
    way.close()
    deliver('late', other)
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('leads between files, which have no origin', () => {
    vi.stubGlobal('origin', 'null')
    const other = createOther()
    const post = vi.spyOn(other, 'postMessage').mockImplementation(() => undefined)
    const heard = vi.fn(() => true)
    const way = openWindows(heard)
    deliver('ours', other, 'null')
    deliver('foreign', other, 'https://elsewhere.example')
    expect(heard).toHaveBeenCalledTimes(1)
    way.send(message)
    expect(post).toHaveBeenCalledWith(message, '*')
    way.close()
  })
})

describe('the channel', () => {
  it('is none where the browser has none, or does not allow one', () => {
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        constructor() {
          throw new DOMException('no', 'SecurityError')
        }
      },
    )
    expect(openChannel('a', () => true)).toBeUndefined()
    vi.stubGlobal('BroadcastChannel', undefined)
    expect(openChannel('a', () => true)).toBeUndefined()
  })
})
