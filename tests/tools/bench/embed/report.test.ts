import { expect, test } from 'vitest'
import { reportTable } from '../../../../tools/bench/embed/report.ts'
import type { FrameVisit } from '../../../../tools/bench/embed/visit.ts'

const visit = (firstPainted: number, firstHover: number | undefined): FrameVisit => ({
  bytes: 9_480,
  requests: 1,
  firstPainted,
  allPainted: 1_200,
  blocking: 0,
  shift: 0,
  frameShift: 0.0004,
  heap: 2_610_000,
  memory: 3_700_000,
  firstHover,
  hoverable: firstHover,
})

test('candidates stand side by side; a range stands where visits differ, a dash where there is nothing to measure', () => {
  const table = reportTable(
    new Map([
      ['Ponte', [visit(610, 30), visit(590, 34), visit(700, 31)]],
      ['still', [visit(500, undefined)]],
    ]),
  )
  const cells = table.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  expect(cells[0]).toEqual(['', 'Ponte', 'still'])
  expect(cells).toContainEqual(['bytes over the wire', '9.5 kB', '9.5 kB'])
  expect(cells).toContainEqual(['first chart painted', '610 ms (590–700)', '500 ms'])
  expect(cells).toContainEqual(['first hover to tooltip', '31 ms (30–34)', '–'])
  expect(cells).toContainEqual(['largest shift in a frame', '0.000', '0.000'])
  expect(cells).toContainEqual(['JS heap', '2.6 MB', '2.6 MB'])
  expect(new Set(table.split('\n').map((line) => line.length)).size).toBe(1)
})
