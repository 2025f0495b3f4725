import { expect, test } from 'vitest'
import { toTable } from '../../../tools/bench/table.ts'

test('each page is a row of medians with their units; what it has not is a dash', () => {
  const visit = (firstPaint: number) => ({
    firstPaint,
    largestPaint: 420.4,
    blocking: 0,
    shift: 0.0123,
    scripts: 75_040,
    bytes: 120_000,
    firstAnswer: undefined,
    nextAnswer: undefined,
  })
  const lines = toTable(new Map([['dashboard', [visit(100), visit(300), visit(200)]]])).split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[2]?.split('|').map((cell) => cell.trim())).toEqual([
    '',
    'dashboard',
    '200 ms',
    '420 ms',
    '0 ms',
    '0.012',
    '75.0 kB',
    '120.0 kB',
    '–',
    '–',
    '',
  ])
  expect(new Set(lines.map((line) => line.length)).size).toBe(1)
})
