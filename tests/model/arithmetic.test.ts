import { describe, expect, test } from 'vitest'
import { change, compare, difference, type Result, ratio, share, sum } from '../../src/model/arithmetic.ts'
import { gap } from '../../src/model/gap.ts'
import type { Quantity } from '../../src/model/quantity.ts'
import { isRefused } from '../../src/model/refusal.ts'

const euro = (cell: Quantity['cell'], more: Partial<Quantity> = {}): Quantity => ({
  cell,
  unit: { code: 'EUR', multiplier: 6, decimals: 1 },
  kind: 'flow',
  status: [],
  notes: [],
  period: '2023',
  area: 'IT',
  from: [{ dataset: 'money', vintage: 'now', at: { ref_area: 'IT' } }],
  ...more,
})
const dollar = euro(5, { unit: { code: 'USD', multiplier: 6, decimals: 1 } })
const percent = (cell: number): Quantity =>
  euro(cell, { unit: { code: 'PC', multiplier: 0, decimals: 1 }, kind: 'rate' })
const billion = (cell: number) => euro(cell, { unit: { code: 'EUR', multiplier: 9, decimals: 1 } })

const cellOf = (result: Result) => (isRefused(result) ? result.refused : result.cell)
const unitOf = (result: Result) => (isRefused(result) ? result.refused : result.unit.code)

describe('arithmetic of quantities', () => {
  test('a ratio of one unit is a pure number, whatever the multipliers', () => {
    expect(cellOf(ratio(euro(500), billion(1)))).toBe(0.5)
    expect(unitOf(ratio(euro(500), billion(1)))).toBe('NR')
  })

  test('a share is a percentage of what it is a part of', () => {
    expect(cellOf(share(euro(250), billion(1)))).toBe(25)
    expect(unitOf(share(euro(250), billion(1)))).toBe('PC')
  })

  test('a rate is no part of another', () => {
    expect(cellOf(share(percent(5), percent(10)))).toBe('not-additive')
  })

  test('a difference keeps the first one’s unit, and percentages differ by points', () => {
    expect(cellOf(difference(billion(1), euro(250)))).toBe(0.75)
    expect(cellOf(difference(euro(250), billion(1)))).toBe(-750)
    expect(unitOf(difference(percent(5), percent(3)))).toBe('PP')
  })

  test('stocks and flows add up, rates and levels do not', () => {
    expect(cellOf(sum([euro(250), billion(1)]))).toBe(1250)
    expect(cellOf(sum([percent(5), percent(3)]))).toBe('not-additive')
    expect(cellOf(sum([euro(1, { kind: 'level' }), euro(2, { kind: 'level' })]))).toBe('not-additive')
  })

  test('a stock does not add up along time, a flow does', () => {
    const later = euro(2, { period: '2024' })
    expect(cellOf(sum([euro(1), later]))).toBe(3)
    expect(cellOf(sum([euro(1, { kind: 'stock' }), { ...later, kind: 'stock' }]))).toBe('stock-over-time')
  })

  test('unlike units are refused, unlike currencies by that name', () => {
    expect(ratio(euro(5), dollar)).toEqual({ refused: 'different-currencies', detail: 'EUR, USD' })
    expect(cellOf(difference(euro(5), percent(5)))).toBe('different-units')
    expect(cellOf(sum([euro(5), dollar]))).toBe('different-currencies')
  })

  test('per head and per inhabitant are the same, total and per head are not', () => {
    const head = euro(5, { unit: { code: 'EUR', multiplier: 0, decimals: 0, per: 'head' }, kind: 'rate' })
    const inhabitant = euro(5, { unit: { code: 'EUR_HAB', multiplier: 0, decimals: 0 }, kind: 'rate' })
    expect(cellOf(ratio(head, inhabitant))).toBe(1)
    expect(cellOf(ratio(head, euro(5)))).toBe('different-units')
  })

  test('indices compare only on one base', () => {
    const index = (base: string) =>
      euro(100, { unit: { code: 'IDX', multiplier: 0, decimals: 1, base }, kind: 'index' })
    expect(cellOf(difference(index('2015'), index('2015')))).toBe(0)
    expect(cellOf(difference(index('2015'), index('2020')))).toBe('different-units')
  })

  test('a part of a year does not compare with a year', () => {
    expect(cellOf(ratio(euro(5), euro(5, { period: '2024-01-01/P9M' })))).toBe('unlike-periods')
  })

  test('two vintages differ, but do not add up and are no parts of each other', () => {
    const earlier = euro(4, { from: [{ dataset: 'money', vintage: 'then', at: {} }] })
    expect(cellOf(difference(euro(5), earlier))).toBe(1)
    expect(cellOf(sum([euro(5), earlier]))).toBe('mixed-vintages')
    expect(cellOf(share(earlier, euro(5)))).toBe('mixed-vintages')
  })

  test('a gap in an operand gives that gap, and nothing is divided by zero', () => {
    const missing = euro(gap('suppressed'))
    expect(cellOf(ratio(missing, euro(5)))).toEqual({ gap: 'suppressed' })
    expect(cellOf(difference(euro(5), missing))).toEqual({ gap: 'suppressed' })
    expect(cellOf(sum([euro(5), missing]))).toEqual({ gap: 'suppressed' })
    expect(cellOf(share(euro(5), euro(0)))).toEqual({ gap: 'zero-base' })
  })

  test('a result lists every cell, joins the caveats and keeps what all parts share', () => {
    const result = sum([
      euro(1, { status: ['P'], area: 'FR' }),
      euro(2, { status: ['B', 'E'], from: [{ dataset: 'other', vintage: 'x', at: {} }] }),
    ])
    expect(result).toMatchObject({ status: ['B', 'E', 'P'], period: '2023', area: undefined })
    expect(isRefused(result) ? [] : result.from.map((cell) => cell.dataset)).toEqual(['money', 'other'])
  })
})

describe('change', () => {
  const earlier = euro(200, { period: '2019' })

  test('is per cent, and points of what is a percentage already', () => {
    const rise = change(earlier, euro(210), false)
    expect(isRefused(rise) ? rise : rise.cell).toBeCloseTo(5, 10)
    expect(rise).toMatchObject({ period: '2023', since: '2019' })
    expect(unitOf(rise)).toBe('PC')
    expect(cellOf(change(percent(5), percent(8), false))).toBe(3)
    expect(unitOf(change(percent(5), percent(8), false))).toBe('PP')
  })

  test('is a gap across a break, from zero, and where one end is missing', () => {
    expect(cellOf(change(earlier, euro(210), true))).toEqual({ gap: 'series-break' })
    expect(cellOf(change(euro(0), euro(210), false))).toEqual({ gap: 'zero-base' })
    expect(cellOf(change(earlier, euro(gap('not-published')), false))).toEqual({ gap: 'not-published' })
  })
})

describe('compare', () => {
  test('orders by size, whatever the multipliers and periods', () => {
    expect(compare(billion(1), euro(999))).toBeGreaterThan(0)
    expect(compare(euro(5), euro(5, { period: '2024-01-01/P9M' }))).toBe(0)
  })

  test('does not order unlike units, and knows no order of gaps', () => {
    expect(compare(euro(5), dollar)).toMatchObject({ refused: 'different-currencies' })
    expect(compare(euro(5), euro(gap('suppressed')))).toEqual({ gap: 'suppressed' })
  })
})
