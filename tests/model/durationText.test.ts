import { expect, test } from 'vitest'
import { durationText, stopwatchText } from '../../src/model/durationText.ts'

test.each([
  [0, '0:00'],
  [7.9, '0:07'],
  [725, '12:05'],
  [3600, '1:00:00'],
  [3723, '1:02:03'],
  [-5, '0:00'],
])('a stopwatch shows %d s as %s', (time, text) => {
  expect(stopwatchText(time)).toBe(text)
})

test.each([
  [0, '0 s'],
  [40, '40 s'],
  [60, '1 min'],
  [80.6, '1 min 20 s'],
  [3600, '1 h'],
  [7530, '2 h 5 min'],
])('%d s are said as %s', (time, text) => {
  expect(durationText(time).replaceAll('\u00a0', ' ')).toBe(text)
})
