import { expect, test } from 'vitest'
import type { BarsModel, LinesModel, ScatterModel, TimelineModel } from '../../../src/charts/types.ts'
import { isDrawing, isFiguresList } from '../../../tools/bench/figures.ts'
import { toFigures } from '../../../tools/bench/toFigures.ts'

const words = {
  id: 'view',
  language: 'en',
  title: 'Title',
  subtitle: 'Unit',
  description: 'What it shows',
  notes: [],
  sources: [
    { text: 'Office, table', vintages: [], licence: 'CC BY 4.0' },
    { text: 'Other', vintages: [], licence: 'Public domain' },
  ],
} as const
const plain = { status: [], marks: [], notes: [] } as const
const euro = { code: 'EUR', multiplier: 6, decimals: 1 } as const

test('lines have a row for each year of any series; what one lacks is a gap', () => {
  const point = (x: number, cell: number) => ({ ...plain, x, cell, period: String(x), breakBefore: false })
  const line = (id: string, points: readonly ReturnType<typeof point>[]) => ({
    id,
    label: id,
    highlight: false,
    earlier: false,
    points,
  })
  const model: LinesModel = {
    ...words,
    type: 'lines',
    unit: euro,
    scale: 'linear',
    references: [],
    series: [line('a', [point(2001, 1.5), point(2000, 1)]), line('b', [point(2002, 3)])],
  }
  expect(toFigures(model)).toEqual({
    id: 'view',
    title: 'Title',
    subtitle: 'Unit',
    description: 'What it shows',
    source: 'Office, table (CC BY 4.0); Other (Public domain)',
    drawing: {
      form: 'lines',
      unit: '€',
      names: ['a', 'b'],
      rows: [
        { x: 2000, values: [1_000_000, null] },
        { x: 2001, values: [1_500_000, null] },
        { x: 2002, values: [null, 3_000_000] },
      ],
    },
  })
})

test('bars keep their order, and a missing value is a gap', () => {
  const model: BarsModel = {
    ...words,
    type: 'bars',
    unit: { code: 'PC', multiplier: 0, decimals: 1 },
    atLeast: false,
    references: [],
    rows: [
      { ...plain, id: '1', label: 'one', cell: 2.04, highlight: false, neighbour: false },
      { ...plain, id: '2', label: 'two', cell: { gap: 'suppressed' }, highlight: true, neighbour: false },
    ],
  }
  expect(toFigures(model)?.drawing).toEqual({
    form: 'bars',
    unit: '%',
    rows: [
      { label: 'one', value: 2, marked: false },
      { label: 'two', value: null, marked: true },
    ],
  })
})

test('a point of a scatter without one of its numbers is left out', () => {
  const unit = { code: 'PS', multiplier: 0, decimals: 0 } as const
  const datum = (cell: number) => ({ ...plain, cell })
  const model: ScatterModel = {
    ...words,
    type: 'scatter',
    x: { label: 'X', unit },
    y: { label: 'Y', unit },
    size: { label: 'Size', unit },
    period: '2023',
    groups: [
      { id: 'g', label: 'G' },
      { id: 'h', label: 'H' },
    ],
    points: [
      { area: 'A', label: 'A', group: 'h', highlight: false, x: datum(1), y: datum(2), size: datum(3) },
      {
        area: 'B',
        label: 'B',
        group: 'g',
        highlight: false,
        x: datum(1),
        y: { ...plain, cell: { gap: 'not-published' } },
        size: datum(3),
      },
    ],
  }
  expect(toFigures(model)?.drawing).toEqual({
    form: 'scatter',
    x: 'X',
    y: 'Y',
    size: 'Size',
    groups: ['G', 'H'],
    points: [{ label: 'A', group: 1, x: 1, y: 2, size: 3 }],
  })
})

test('what no library draws by ordinary means has no figures', () => {
  const model: TimelineModel = { ...words, type: 'timeline', kinds: [], days: [], delegation: [] }
  expect(toFigures(model)).toBeUndefined()
})

test('a file of something else is no drawing', () => {
  expect(isDrawing({ form: 'lines', unit: '', names: [], rows: [] })).toBe(true)
  expect([undefined, null, 'lines', {}, { form: 'pie' }].some(isDrawing)).toBe(false)
  expect(isFiguresList([{ drawing: { form: 'bars', unit: '', rows: [] } }])).toBe(true)
  expect(isFiguresList([{}])).toBe(false)
})
