import { describe, expect, test } from 'vitest'
import { yearStep } from '../../../src/handout/chart/timeAxis.ts'
import { timePoints, trendData } from '../../../src/handout/chart/trendData.ts'

const point = (x: number, cell: number | undefined, breakBefore = false) => ({ x, cell, breakBefore })

describe('points along time', () => {
  test('have an empty row where a series breaks', () => {
    expect(timePoints([point(2000, 1), point(2001, 2, true)])).toEqual([
      { x: 2000, y: 1 },
      { x: 2001, y: undefined },
      { x: 2001, y: 2 },
    ])
  })

  test('need none where a gap ends the line already', () => {
    expect(timePoints([point(2000, undefined), point(2001, 2, true)])).toHaveLength(2)
    expect(timePoints([point(2000, 1, true)])).toHaveLength(1)
  })
})

const named = (id: string, points: readonly (readonly [number, number | undefined])[]) => ({
  id,
  name: id,
  points: points.map(([x, y]) => ({ x, y })),
})

describe('series in a sheet', () => {
  test('share a column of years where each has all years between its first and last', () => {
    const { sheet } = trendData(
      [
        named('a', [
          [2000, 1],
          [2001, undefined],
          [2002, 3],
        ]),
        named('b', [
          [2001, 5],
          [2002, 6],
        ]),
      ],
      'Year',
    )
    expect(sheet).toEqual([
      ['Year', 'a', 'b'],
      [2000, 1, undefined],
      [2001, undefined, 5],
      [2002, 3, 6],
    ])
  })

  test('have each its own where one has no row for a year of another: an empty one would end its line', () => {
    const { sheet, series } = trendData(
      [
        named('a', [
          [1950, 1],
          [1960, 2],
        ]),
        named('b', [
          [1950, 3],
          [1955, 4],
          [1960, 5],
        ]),
      ],
      'Year',
    )
    expect(sheet).toEqual([
      ['Year', 'a', 'Year', 'b'],
      [1950, 1, 1950, 3],
      [1960, 2, 1955, 4],
      [undefined, undefined, 1960, 5],
    ])
    expect(series.map(({ times, column }) => [times, column])).toEqual([
      [0, 1],
      [2, 3],
    ])
  })
})

test.each([
  ['every year where there is room', 2016, 2024, 700, 1],
  ['a number that meets the last year too', 1997, 2024, 700, 3],
  ['two where nothing better fits', 2000, 2023, 700, 2],
  ['tens in a long course', 1950, 2024, 330, 20],
])('ticks of years: %s', (_, from, to, width, step) => {
  expect(yearStep(from, to, width)).toBe(step)
})
