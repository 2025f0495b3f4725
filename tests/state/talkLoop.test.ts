import { expect, test } from 'vitest'
import { start } from '../../src/state/talk.ts'
import { loopPlace, stateTime } from '../../src/state/talkLoop.ts'

test('a slide of a loop stands as long as it says itself, else as long as the loop says', () => {
  expect(stateTime({ seconds: 12, steps: [1] }, 20)).toBe(12_000)
  expect(stateTime({ steps: [1] }, 20)).toBe(20_000)
})

test('steps share the time of their slide', () => {
  expect(stateTime({ seconds: 12, steps: [1, 2, 3] }, 20)).toBe(4000)
  expect(stateTime({ steps: [] }, 20)).toBe(20_000)
})

test('a loop passes every state once a round, and begins again', () => {
  const shape = [1, 3, 1]
  const seen = [start]
  for (let turn = 0; turn < 9; turn += 1) seen.push(loopPlace(seen.at(-1) ?? start, shape))
  const round = ['0.0', '1.0', '1.1', '1.2', '2.0']
  expect(seen.map(({ slide, step }) => `${slide}.${step}`)).toEqual([...round, ...round])
})

test('a loop of one state stays there', () => {
  expect(loopPlace(start, [1])).toEqual(start)
})
