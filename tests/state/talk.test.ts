import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  back,
  blank,
  chooseLive,
  clampPlace,
  createTalkStore,
  forward,
  goTo,
  isSamePlace,
  lastPlace,
  nextPlace,
  parsePlace,
  pickLive,
  placeBefore,
  printPlace,
  restore,
  start,
} from '../../src/state/talk.ts'
import { actOfKey } from '../../src/state/talkKeys.ts'

const shapes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 20 })
const idsOf = (shape: readonly number[]) =>
  shape.map((_, index) => `slide-${String.fromCharCode(97 + index)}`)

test('forward from the start goes through every state of every slide, once, and stays at the end', () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const states = shape.reduce((sum, steps) => sum + steps, 0)
      const seen = new Set<string>()
      let place = start
      for (let count = 0; count < states + 3; count += 1) {
        seen.add(`${place.slide}.${place.step}`)
        place = nextPlace(place, shape)
      }
      expect(seen.size).toBe(states)
      expect(place).toEqual({ slide: shape.length - 1, step: (shape.at(-1) ?? 1) - 1 })
    }),
  )
})

test('back undoes forward, but for the ends', () => {
  fc.assert(
    fc.property(shapes, fc.nat(30), fc.nat(6), (shape, slide, step) => {
      const place = clampPlace({ slide, step }, shape)
      const next = nextPlace(place, shape)
      if (!isSamePlace(next, place)) expect(placeBefore(next, shape)).toEqual(place)
      const before = placeBefore(place, shape)
      if (!isSamePlace(before, place)) expect(nextPlace(before, shape)).toEqual(place)
    }),
  )
})

test('a printed place is read back', () => {
  fc.assert(
    fc.property(shapes, fc.nat(30), fc.nat(6), (shape, slide, step) => {
      const ids = idsOf(shape)
      const place = clampPlace({ slide, step }, shape)
      expect(parsePlace(`#${printPlace(place, ids)}`, ids, shape)).toEqual(place)
    }),
  )
})

test('no address asks for a place that the deck does not have', () => {
  fc.assert(
    fc.property(shapes, fc.string(), (shape, hash) => {
      const place = parsePlace(hash, idsOf(shape), shape)
      if (place) expect(clampPlace(place, shape)).toEqual(place)
    }),
  )
})

test('a number in an address is the slide so many from the first; a slide that is no more is no place', () => {
  const shape = [1, 3]
  const ids = ['start', 'exports']
  expect(parsePlace('#2', ids, shape)).toEqual({ slide: 1, step: 0 })
  expect(parsePlace('#exports.9', ids, shape)).toEqual({ slide: 1, step: 2 })
  expect(parsePlace('#gone', ids, shape)).toBeUndefined()
  expect(parsePlace('', ids, shape)).toBeUndefined()
  expect(parsePlace('#3', ids, shape)).toBeUndefined()
})

test('places that are none become the nearest', () => {
  expect(clampPlace({ slide: Number.NaN, step: 1 }, [1, 2])).toEqual({ slide: 0, step: 0 })
  expect(clampPlace({ slide: 9, step: 9 }, [1, 2])).toEqual({ slide: 1, step: 1 })
  expect(clampPlace({ slide: -1, step: -1 }, [1, 2])).toEqual(start)
  expect(lastPlace([2, 3])).toEqual({ slide: 1, step: 0 })
})

test('a move ends blank and what was changed by hand; “back to the slide” ends only the latter', () => {
  const shape = [1, 1]
  const store = createTalkStore()
  blank(store, 'black')
  expect(store.getState().blank).toBe('black')
  blank(store, 'white')
  expect(store.getState().blank).toBe('white')
  chooseLive(store, 1, '?period=2010')
  expect(store.getState().live?.choices).toEqual([undefined, '?period=2010'])
  pickLive(store, 'ITC1')
  expect(store.getState().live).toEqual({ choices: [undefined, '?period=2010'], highlight: ['ITC1'] })
  pickLive(store, 'ITC1')
  expect(store.getState().live?.highlight).toBeUndefined()
  restore(store)
  expect(store.getState()).toMatchObject({ blank: 'white', live: undefined })
  chooseLive(store, 0, '')
  forward(store, shape)
  expect(store.getState()).toEqual({ place: { slide: 1, step: 0 }, blank: undefined, live: undefined })
  back(store, shape)
  goTo(store, { slide: 7, step: 7 }, shape)
  expect(store.getState().place).toEqual({ slide: 1, step: 0 })
})

test.each([
  ['PageDown', 'forward'],
  ['PageUp', 'back'],
  [' ', 'forward'],
  ['B', 'black'],
  ['.', 'black'],
  ['F', 'full-screen'],
  ['?', 'help'],
  ['Escape', 'leave'],
])('the key %s asks for “%s”', (key, act) => {
  expect(actOfKey(key)).toBe(act)
})

test('other keys ask for nothing', () => {
  for (const key of ['Tab', 'q', 'Shift', 'F5', 'constructor']) expect(actOfKey(key)).toBeUndefined()
})
