import { describe, expect, it } from 'vitest'
import { moveMark } from '../../src/charts/moveMark.ts'
import { nearestMark } from '../../src/charts/nearestMark.ts'
import { placeTooltip } from '../../src/charts/placeTooltip.ts'
import type { LayoutCommon, Mark } from '../../src/charts/types.ts'

const mark = (series: string, x: number, y = 50): Mark => ({
  id: `${series} ${x}`,
  series,
  x,
  y,
  heading: series,
  lines: [],
  spoken: series,
  claim: false,
})

const grid = ['a', 'b'].flatMap((series, row) => [0, 0.5, 1].map((x) => mark(series, x, 50 + 100 * row)))
const rows = ['x', 'y', 'z'].map((series, row) => mark(series, 0.5, row * 20))
const id = (found: Mark | undefined) => found?.id

describe('moveMark', () => {
  it('begins at the first mark, or backwards at the end of the first series', () => {
    expect(id(moveMark(grid, undefined, 'ArrowRight'))).toBe('a 0')
    expect(id(moveMark(grid, undefined, 'ArrowLeft'))).toBe('a 1')
  })
  it('moves within a series and stays at its end', () => {
    expect(id(moveMark(grid, grid[0], 'ArrowRight'))).toBe('a 0.5')
    expect(id(moveMark(grid, grid[2], 'ArrowRight'))).toBe('a 1')
    expect(id(moveMark(grid, grid[0], 'ArrowLeft'))).toBe('a 0')
  })
  it('moves between series at the same place', () => {
    expect(id(moveMark(grid, grid[1], 'ArrowDown'))).toBe('b 0.5')
    expect(id(moveMark(grid, grid[4], 'ArrowUp'))).toBe('a 0.5')
    expect(id(moveMark(grid, grid[1], 'ArrowUp'))).toBe('a 0.5')
  })
  it('goes to the ends of the series with Home and End', () => {
    expect(id(moveMark(grid, grid[4], 'Home'))).toBe('b 0')
    expect(id(moveMark(grid, grid[4], 'End'))).toBe('b 1')
  })
  it('leads from row to row in any direction where each has one mark', () => {
    expect(id(moveMark(rows, rows[0], 'ArrowRight'))).toBe('y 0.5')
    expect(id(moveMark(rows, rows[2], 'Home'))).toBe('x 0.5')
    expect(id(moveMark(rows, rows[0], 'End'))).toBe('z 0.5')
  })
  it('finds nothing in an empty chart', () => {
    expect(moveMark([], undefined, 'Home')).toBeUndefined()
  })
})

const layout = (marks: readonly Mark[], reach: LayoutCommon['reach']): LayoutCommon => ({
  margins: { top: 0, right: 0, bottom: 0, left: 0 },
  height: 200,
  marks,
  reach,
})

describe('nearestMark', () => {
  it('finds the column first, then the series in it', () => {
    expect(id(nearestMark(layout(grid, 'across'), { x: 130, y: 190, width: 300 }))).toBe('b 0.5')
  })
  it('finds the row first', () => {
    expect(id(nearestMark(layout(rows, 'down'), { x: 290, y: 18, width: 300 }))).toBe('y 0.5')
  })
  it('finds what is near, and nothing where all is far', () => {
    expect(id(nearestMark(layout(grid, 'near'), { x: 10, y: 60, width: 300 }))).toBe('a 0')
    expect(nearestMark(layout(grid, 'near'), { x: 75, y: 100, width: 300 })).toBeUndefined()
  })
  it('finds nothing in an empty chart', () => {
    expect(nearestMark(layout([], 'across'), { x: 1, y: 1, width: 300 })).toBeUndefined()
  })
})

describe('placeTooltip', () => {
  const box = { width: 100, height: 40 }
  const frame = { width: 320, height: 300 }
  it('stands above its mark, centred', () => {
    expect(placeTooltip({ x: 160, y: 200 }, box, frame)).toEqual({ left: 110, top: 148 })
  })
  it('stands below where there is no room above', () => {
    expect(placeTooltip({ x: 160, y: 20 }, box, frame)).toEqual({ left: 110, top: 32 })
  })
  it('never leaves the frame', () => {
    expect(placeTooltip({ x: 0, y: 100 }, box, frame).left).toBe(0)
    expect(placeTooltip({ x: 320, y: 100 }, box, frame).left).toBe(220)
    expect(placeTooltip({ x: 160, y: 20 }, { width: 400, height: 290 }, frame)).toEqual({ left: 0, top: 0 })
  })
})
