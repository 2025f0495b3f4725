import { expect, test } from 'vitest'
import { median, spread } from '../../../tools/bench/median.ts'

test('the median is the middle one, or between the middle two', () => {
  expect(median([5])).toBe(5)
  expect(median([30, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 30])).toBe(3)
})

test('there is no median of nothing, nor of what was not measured every time', () => {
  expect(median([])).toBeUndefined()
  expect(median([1, undefined, 3])).toBeUndefined()
  expect(spread([])).toBeUndefined()
  expect(spread([1, undefined])).toBeUndefined()
})

test('the spread goes from the least to the most', () => {
  expect(spread([30, 1, 2])).toEqual({ median: 2, least: 1, most: 30 })
})
