// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { noTime, started } from '../../src/state/talkClock.ts'
import {
  rememberClock,
  rememberedClock,
  rememberedNotesSize,
  rememberNotesSize,
} from '../../src/state/talkMemory.ts'

afterEach(() => {
  vi.restoreAllMocks()
  window.sessionStorage.clear()
  window.localStorage.clear()
})

describe('the memory of a talk', () => {
  it('gives back the clock of the same talk, and of no other', () => {
    const clock = started(noTime, 1000)
    rememberClock('a', clock)
    expect(rememberedClock('a')).toEqual(clock)
    expect(rememberedClock('b')).toBeUndefined()
  })

  it.each(['', '{', 'null', '{"run":-1,"entered":0,"used":{}}', '{"run":"1"}', '[]'])(
    'takes %s for no clock',
    (text) => {
      window.sessionStorage.setItem('ponte-talk-clock a', text)
      expect(rememberedClock('a')).toBeUndefined()
    },
  )

  it('gives back a size of notes that there is', () => {
    rememberNotesSize(1.5)
    expect(rememberedNotesSize()).toBe(1.5)
    rememberNotesSize(900)
    expect(rememberedNotesSize()).toBeUndefined()
  })

  it('is empty where storage is blocked, and nothing breaks', () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(blocked)
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(blocked)
    rememberClock('a', noTime)
    rememberNotesSize(1)
    expect(rememberedClock('a')).toBeUndefined()
    expect(rememberedNotesSize()).toBeUndefined()
  })
})
