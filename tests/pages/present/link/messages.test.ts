import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLater, type LinkMessage, parseMessage } from '../../../../src/pages/present/link/messages.ts'
import { noTime } from '../../../../src/state/talkClock.ts'

const state: LinkMessage = {
  ponte: 'talk',
  talk: 'a',
  from: 'x',
  kind: 'state',
  role: 'stage',
  full: false,
  stamp: { count: 3, by: 'x' },
  shared: {
    place: 'exports.2',
    blank: 'black',
    live: { choices: [undefined, '?period=2010'], highlight: ['ITC1'] },
    theme: 'dark',
    clock: { ...noTime, since: 5 },
  },
}

describe('a message between windows of a talk', () => {
  it('is read as it was said', () => {
    expect(parseMessage(structuredClone(state), 'a')).toEqual(state)
    const ask = { ponte: 'talk', talk: 'a', from: 'x', kind: 'ask' }
    expect(parseMessage(ask, 'a')).toEqual(ask)
  })

  it('of another talk is none', () => {
    expect(parseMessage(state, 'b')).toBeUndefined()
  })

  it('from a later edition may say more', () => {
    expect(parseMessage({ ...state, weather: 'fine' }, 'a')).toEqual(state)
  })

  it.each([
    ['no kind', { ...state, kind: 'wish' }],
    ['a place that is no text', { ...state, shared: { ...state.shared, place: 3 } }],
    ['a colour that no screen has', { ...state, shared: { ...state.shared, blank: 'red' } }],
    ['a theme that there is not', { ...state, shared: { ...state.shared, theme: 'sepia' } }],
    ['a clock that runs backwards', { ...state, shared: { ...state.shared, clock: { ...noTime, run: -1 } } }],
    ['a count without end', { ...state, stamp: { count: Number.POSITIVE_INFINITY, by: 'x' } }],
    ['a count so high that nobody could go on', { ...state, stamp: { count: 2 ** 52, by: 'x' } }],
    ['a text as long as a book', { ...state, shared: { ...state.shared, place: 'a'.repeat(5000) } }],
    ['what other programs say', { type: 'webpackOk' }],
  ])('with %s is none', (_, value) => {
    expect(parseMessage(value, 'a')).toBeUndefined()
  })

  it('is never made of garbage, and garbage never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseMessage(value, 'a')).toBeUndefined()
      }),
    )
  })
})

describe('of two states', () => {
  it('the one with more changes is later; of as many, the same for both windows', () => {
    expect(isLater({ count: 2, by: 'a' }, { count: 1, by: 'b' })).toBe(true)
    expect(isLater({ count: 1, by: 'a' }, { count: 1, by: 'b' })).toBe(false)
    expect(isLater({ count: 1, by: 'b' }, { count: 1, by: 'a' })).toBe(true)
    expect(isLater({ count: 1, by: 'b' }, { count: 1, by: 'b' })).toBe(false)
  })
})
