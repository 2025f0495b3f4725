import { expect, test } from 'vitest'
import { kindOf } from '../../src/charts/kinds.ts'
import type { BarsModel, ChartModel, DotsModel } from '../../src/charts/types.ts'
import { describeChart } from '../../src/engine/describe.ts'
import { spaced } from './spaced.ts'

/* A claim's bound ("over 10%") must not be lost wherever its figure is written. */

const claim = { id: 'c', label: 'Share', value: 10, text: 'over 10%' }
const common = {
  id: 'x',
  language: 'en',
  title: 'Title',
  subtitle: '',
  description: '',
  notes: [],
  sources: [],
  unit: { code: 'PC', multiplier: 0, decimals: 1 },
} as const
const datum = { cell: 6.25, status: [], marks: [], notes: [] }
const measured = { ...datum, id: 'm', label: 'Measured', highlight: false, neighbour: false }
const claimed = { ...measured, cell: 10, id: 'c', label: 'Share', claim }
const bars: BarsModel = { ...common, type: 'bars', atLeast: true, rows: [claimed, measured], references: [] }
const upright: BarsModel = { ...bars, atLeast: false, rows: [measured], references: [claim] }
const dots: DotsModel = {
  ...common,
  type: 'dots',
  rows: [
    { ...measured, period: '2024' },
    { ...claimed, period: '' },
  ],
}
const lines: ChartModel = {
  ...common,
  type: 'lines',
  scale: 'linear',
  series: [
    {
      id: 's',
      label: 'Michigan',
      highlight: true,
      earlier: false,
      points: [{ ...datum, x: 2024, period: '2024', breakBefore: false }],
    },
  ],
  references: [claim],
}
const columns: ChartModel = {
  ...common,
  type: 'columns',
  periods: ['2024'],
  series: [{ id: 's', label: 'Michigan', highlight: true, points: [datum] }],
  references: [claim],
}

test.each([
  ['bars', bars],
  ['uprights', upright],
  ['dots', dots],
  ['lines', lines],
  ['columns', columns],
])('%s: marks, tooltips, speech and tables say the bound', (_, model) => {
  const kind = kindOf(model)
  const layout = kind.layout(model)
  expect(spaced(JSON.stringify(layout))).toContain('Claimed: over 10%')
  const mark = layout.marks.find((one) => one.claim)
  expect(mark?.lines[0]).toBe('over 10%')
  expect(mark?.spoken).toContain('over 10%')
  expect(kind.table(model).rows.flat()).toContain('10 (claimed: over 10%)')
})

test('alternative texts say it, and call no claim a floor', () => {
  expect(describeChart(bars)).toContain('Claimed: Share: over 10%. Measured: at least 6.3%.')
  expect(describeChart(dots)).toContain('Claimed: Share: over 10%.')
})

test('so does a claim’s part', () => {
  const whole = { ...claim, part: { label: 'of which here', value: 5, text: 'about 5%' } }
  const model: BarsModel = { ...bars, rows: [{ ...claimed, claim: whole }] }
  const kind = kindOf(model)
  const texts = JSON.stringify(kind.layout(model))
  expect(texts).toContain('of which here: about 5% (claimed)')
  expect(kind.table(model).rows.flat()).toContain('5 (claimed: about 5%)')
  expect(kind.layout(model).marks[1]?.lines[0]).toBe('about 5%')
})

test('a row’s own decimals are kept', () => {
  const rows = [
    { ...measured, decimals: 2 },
    { ...measured, id: 'n', cell: 23, decimals: 0 },
  ]
  const model: BarsModel = { ...bars, atLeast: false, unit: { ...common.unit, decimals: 2 }, rows }
  const kind = kindOf(model)
  expect(kind.layout(model).marks.map((mark) => mark.lines[0])).toEqual(['6.25%', '23%'])
  expect(kind.table(model).rows.map((row) => row[1])).toEqual(['6.25', '23'])
  expect(JSON.stringify(kind.layout(model))).not.toContain('23.0')
})
