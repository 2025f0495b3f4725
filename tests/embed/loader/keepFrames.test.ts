// @vitest-environment jsdom
import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { keepFrames } from '../../../src/embed/loader/keepFrames.ts'
import { hear, withoutScreen } from './page.ts'

const { nextFrame, asked } = withoutScreen()
const origin = 'https://figures.example'
keepFrames()

function putFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.dataset.ponte = ''
  frame.src = `${origin}/embed/a/`
  document.body.append(frame)
  return frame
}
const say = (frame: HTMLIFrameElement, message: object, from = origin) =>
  hear(frame.contentWindow, { ponte: 1, id: 'a', ...message }, from)
const heightOf = (frame: HTMLElement) => frame.style.minHeight

let frame = document.createElement('iframe')
beforeEach(async () => {
  document.body.replaceChildren()
  frame = putFrame()
  // What observes the page is told after the script that changed it.
  await Promise.resolve()
  nextFrame()
  nextFrame()
})

describe('heights', () => {
  test('a hundred messages settle at the last, with one look', () => {
    for (let height = 1; height <= 100; height += 1) say(frame, { kind: 'height', height: 500 + height })
    expect(asked()).toBe(1)
    expect(heightOf(frame)).toBe('')
    nextFrame()
    expect(heightOf(frame)).toBe('600px')
    expect(asked()).toBe(0)
  })

  test('a frame grows and shrinks with its content', () => {
    const heights = [700.2, 450].map((height) => {
      say(frame, { kind: 'height', height })
      nextFrame()
      return heightOf(frame)
    })
    expect(heights).toEqual(['701px', '450px'])
  })

  test('less than a pixel changes nothing, so that rounding cannot go to and fro', () => {
    const written = vi.spyOn(frame.style, 'minHeight', 'set')
    for (const height of [500, 500.9, 499.1, 500.4]) {
      say(frame, { kind: 'height', height })
      nextFrame()
    }
    expect(written).toHaveBeenCalledTimes(1)
    expect(heightOf(frame)).toBe('500px')
  })

  test('the last word of any burst is where it settles', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 40, max: 20_000, noNaN: true }), { minLength: 1 }), (burst) => {
        for (const height of burst) say(frame, { kind: 'height', height })
        nextFrame()
        expect(Math.abs(Number.parseFloat(heightOf(frame)) - (burst.at(-1) ?? 0))).toBeLessThan(1)
      }),
    )
  })
})

describe('who is heard', () => {
  test('a sandboxed frame, whose origin is nobody’s', () => {
    say(frame, { kind: 'height', height: 500 }, 'null')
    nextFrame()
    expect(heightOf(frame)).toBe('500px')
  })

  test.each(['https://figures.example.evil.example', 'https://figures.exampl', 'http://figures.example', ''])(
    'not a frame that has gone to %s',
    (from) => {
      say(frame, { kind: 'height', height: 500 }, from)
      nextFrame()
      expect(heightOf(frame)).toBe('')
    },
  )

  test('not the page itself, nor another frame, nor nobody', () => {
    const other = document.createElement('iframe')
    other.src = `${origin}/embed/b/`
    document.body.append(other)
    for (const source of [window, other.contentWindow, null])
      hear(source, { ponte: 1, kind: 'height', id: 'a', height: 500 }, origin)
    nextFrame()
    expect([heightOf(frame), heightOf(other)]).toEqual(['', ''])
  })

  test('a frame that was taken out is not, and one put in again is, at its old height until it speaks', async () => {
    say(frame, { kind: 'height', height: 500 })
    nextFrame()
    frame.remove()
    await Promise.resolve()
    nextFrame()
    document.body.append(frame)
    await Promise.resolve()
    nextFrame()
    nextFrame()
    expect(heightOf(frame)).toBe('500px')
    say(frame, { kind: 'height', height: 600 })
    nextFrame()
    expect(heightOf(frame)).toBe('600px')
  })
})

describe('what the page is told', () => {
  test('that an embed is ready, and what a reader selected, at the frame and above', () => {
    const told: unknown[] = []
    for (const name of ['ponte:ready', 'ponte:select', 'ponte:height'])
      document.body.addEventListener(name, (event) => {
        if (event instanceof CustomEvent) told.push([name, event.target === frame, event.detail])
      })
    say(frame, { kind: 'ready', id: 'a', height: 500 })
    say(frame, { kind: 'height', height: 510 })
    say(frame, { kind: 'select', id: 'a', area: 'ITC1', series: 's', text: 'Piedmont: 3.' })
    expect(told).toEqual([
      ['ponte:ready', true, { id: 'a', height: 500 }],
      ['ponte:select', true, { id: 'a', area: 'ITC1', series: 's', text: 'Piedmont: 3.' }],
    ])
  })
})

describe('an embed that is greeted', () => {
  const readyOf = (): readonly unknown[] => {
    const told: unknown[] = []
    frame.addEventListener('ponte:ready', (event) => event instanceof CustomEvent && told.push(event.detail))
    return told
  }

  test('when it had said so already is not ready twice', () => {
    const told = readyOf()
    say(frame, { kind: 'ready', id: 'a', height: 500 })
    // Its answer to the greeting, which was on its way.
    say(frame, { kind: 'height', id: 'a', height: 500 })
    say(frame, { kind: 'height', id: 'a', height: 700 })
    expect(told).toEqual([{ id: 'a', height: 500 }])
  })

  test('when nobody had heard it is ready by its answer', () => {
    const told = readyOf()
    say(frame, { kind: 'height', id: 'a', height: 500 })
    expect(told).toEqual([{ id: 'a', height: 500 }])
  })

  test('is ready again with a new document', () => {
    const told = readyOf()
    say(frame, { kind: 'ready', id: 'a', height: 500 })
    say(frame, { kind: 'ready', id: 'a', height: 500 })
    expect(told).toHaveLength(2)
  })
})

describe('what an embed is told', () => {
  const listen = (to: HTMLIFrameElement) => vi.spyOn(to.contentWindow ?? window, 'postMessage')

  test('the theme of the ground it lies on: when it is ready, and again when that changes', async () => {
    const said = listen(frame)
    say(frame, { kind: 'ready', id: 'a', height: 500 })
    nextFrame()
    expect(said).toHaveBeenLastCalledWith({ ponte: 1, kind: 'theme', theme: 'light' }, '*')
    document.body.style.backgroundColor = '#111'
    document.body.className = 'night'
    await Promise.resolve()
    nextFrame()
    expect(said).toHaveBeenLastCalledWith({ ponte: 1, kind: 'theme', theme: 'dark' }, '*')
    expect(frame.style.colorScheme).toBe('dark')
    document.body.className = 'late night'
    await Promise.resolve()
    nextFrame()
    expect(said).toHaveBeenCalledTimes(2)
    document.body.removeAttribute('style')
  })

  test('nothing of the theme where its address sets it; the frame is of that scheme', async () => {
    const set = putFrame()
    set.src = `${origin}/embed/a/?period=2020&theme=dark`
    const said = listen(set)
    await Promise.resolve()
    nextFrame()
    nextFrame()
    expect(set.style.colorScheme).toBe('dark')
    expect(said.mock.calls).toEqual([[{ ponte: 1, kind: 'hello' }, '*']])
  })
})
