import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divide, refusalOf, toGrowth, toIndex, toShare } from '../../src/model/basis.ts'
import { type Cell, gap, isNumber } from '../../src/model/gap.ts'
import type { Series } from '../../src/model/series.ts'
import type { Status } from '../../src/model/status.ts'
import type { IndicatorKind, UnitCode } from '../../src/model/unit.ts'

const seed = 20261123

function seriesOf(
  cells: readonly Cell[],
  options: { kind?: IndicatorKind; code?: UnitCode; status?: Record<number, Status>; area?: string } = {},
): Series {
  return {
    id: options.area ?? 'x',
    key: { indicator: 'gdp', ref_area: options.area ?? 'x' },
    area: options.area ?? 'x',
    label: 'x',
    vintage: 'v',
    indicator: {
      code: 'gdp',
      label: { en: 'x', it: 'x' },
      kind: options.kind ?? 'flow',
      unit: { code: options.code ?? 'EUR', multiplier: 6, decimals: 1 },
      rankOrder: 'descending',
      tieWithin: 0,
    },
    observations: cells.map((cell, index) => ({
      period: String(2010 + index),
      cell,
      status: options.status?.[index] ?? [],
      notes: [],
      from: [
        { dataset: 'd', vintage: 'v', at: { time: String(2010 + index), ref_area: options.area ?? 'x' } },
      ],
    })),
  }
}

const cells = (series: Series) => series.observations.map((observation) => observation.cell)
const positive = fc.double({ min: 0.1, max: 1e6, noNaN: true })

describe('index', () => {
  it('is 100 in the base period, and keeps every ratio', () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 2, maxLength: 12 }), (values) => {
        const indexed = cells(toIndex(seriesOf(values), '2010'))
        expect(indexed[0]).toBeCloseTo(100)
        values.forEach((value, place) => {
          const cell = indexed[place]
          expect(cell !== undefined && isNumber(cell) ? cell / 100 : undefined).toBeCloseTo(
            value / (values[0] ?? 1),
            8,
          )
        })
      }),
      { seed },
    )
  })
  it('of an index on the same base is that index', () => {
    const once = toIndex(seriesOf([50, 75, 100]), '2011')
    expect(cells(toIndex(once, '2011'))).toEqual(cells(once))
  })
  it('is a gap throughout where the base is missing or zero', () => {
    expect(cells(toIndex(seriesOf([gap('suppressed'), 5]), '2010'))).toEqual([
      gap('suppressed'),
      gap('no-denominator'),
    ])
    expect(cells(toIndex(seriesOf([0, 5]), '2010'))).toEqual([gap('zero-base'), gap('zero-base')])
  })
})

describe('change on the year', () => {
  it('compounds back to the whole change', () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 2, maxLength: 10 }), (values) => {
        const compounded = cells(toGrowth(seriesOf(values)))
          .filter(isNumber)
          .reduce((product, change) => product * (1 + change / 100), 1)
        expect((compounded * (values[0] ?? 1)) / (values.at(-1) ?? 1)).toBeCloseTo(1, 6)
      }),
      { seed },
    )
  })
  it('is a gap across a break in the series, and after a missing year; gaps at the ends are left out', () => {
    const broken = toGrowth(seriesOf([80, 100, 110, 120], { status: { 2: ['B'] } }))
    expect(cells(broken)).toEqual([25, gap('series-break'), expect.closeTo(9.0909, 3)])
    expect(cells(toGrowth(seriesOf([80, 100, gap('not-published'), 120, 150])))).toEqual([
      25,
      gap('not-published'),
      gap('no-denominator'),
      25,
    ])
  })
  it('names both years it was computed from', () => {
    const [change] = toGrowth(seriesOf([100, 102])).observations
    expect(change?.from.map((ref) => ref.at.time)).toEqual(['2011', '2010'])
  })
})

describe('share of the parent', () => {
  it('of parts that make up the whole adds up to 100', () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 8 }), (values) => {
        const whole = seriesOf([values.reduce((sum, value) => sum + value, 0)], { area: 'whole' })
        const shares = values.flatMap((value) =>
          cells(toShare(seriesOf([value]), () => whole)).filter(isNumber),
        )
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6)
      }),
      { seed },
    )
  })
  it('is a gap without a parent', () => {
    expect(cells(toShare(seriesOf([5]), () => undefined))).toEqual([gap('no-denominator')])
  })
})

describe('what a basis refuses', () => {
  it('rates and shares have no per-head and no share of a parent', () => {
    for (const kind of ['rate', 'share', 'index', 'level'] as const) {
      expect(refusalOf('per-head', seriesOf([1], { kind }))).toBe('not-additive')
      expect(refusalOf('share', seriesOf([1], { kind }))).toBe('not-additive')
    }
  })
  it('an amount without a population has no per-head', () => {
    expect(refusalOf('per-head', seriesOf([1]))).toBe('no-population')
  })
  it('percentages have no index and no per cent change', () => {
    const rate = seriesOf([1], { kind: 'rate', code: 'PC' })
    expect(refusalOf('index', rate)).toBe('change-in-points')
    expect(refusalOf('growth', rate)).toBe('change-in-points')
    expect(refusalOf('total', rate)).toBeUndefined()
  })
})

describe('division', () => {
  it('by zero is a gap, never infinity', () => {
    expect(divide(5, 0)).toEqual(gap('zero-base'))
    expect(divide(0, 5)).toBe(0)
  })
})
