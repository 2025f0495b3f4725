import { beforeAll, describe, expect, test } from 'vitest'
import { figureContext } from '../../src/engine/words.ts'
import type { FigureContext } from '../../src/model/figure/context.ts'
import { evaluateFigures } from '../../src/model/figure/evaluate.ts'
import type { Figure, Figures } from '../../src/model/figure/figure.ts'
import { isProblem, problemText } from '../../src/model/figure/problem.ts'
import type { Quantity } from '../../src/model/quantity.ts'
import { readSite } from '../../tools/site/readSite.ts'
import { expectedCourses, expectedRanks } from './expectedRanks.ts'

const among = ['@eu27', 'ITC1']
let context: FigureContext
let archivedGdp: string | undefined

beforeAll(async () => {
  const { library } = await readSite('data')
  context = figureContext(library)
  archivedGdp = [...library.cubes.keys()].find((key) => key.startsWith('regional-gdp@'))?.split('@')[1]
})

/** The figures by name. */
function evaluate(figures: Figures): (name: string) => Quantity {
  const found = evaluateFigures(figures, context)
  return (name) => {
    const one = found.get(name)
    if (!one || isProblem(one)) throw new Error(one ? problemText(one, 'expected answers') : name)
    return one
  }
}

describe('Piedmont as a state: the answers computed independently', () => {
  test.each(expectedRanks)('$what, $year', (expected) => {
    const { dataset, at, year, perHead = false, decimals } = expected
    const ref = { dataset, at, period: year, area: 'ITC1' }
    const of = (area: string): Figure =>
      perHead ? { perHead: { ...ref, area } } : { value: { ...ref, area } }
    const found = evaluate({
      own: of('ITC1'),
      slovakia: of('SK'),
      italy: of('IT'),
      rank: { rank: { ...ref, among, perHead } },
      above: { neighbour: { ...ref, among, perHead, step: -1 } },
      below: { neighbour: { ...ref, among, perHead, step: 1 } },
    })
    expect(found('own').cell).toBeCloseTo(expected.value, decimals)
    expect(found('rank')).toMatchObject({ cell: expected.rank, of: expected.of, tied: false })
    expect([found('above').named?.codes, found('below').named?.codes]).toEqual([
      [expected.above.area],
      [expected.below.area],
    ])
    expect(found('above').cell).toBeCloseTo(expected.above.value, decimals)
    expect(found('below').cell).toBeCloseTo(expected.below.value, decimals)
    expect(found('slovakia').cell).toBeCloseTo(expected.slovakia, decimals)
    if (expected.italy !== undefined) expect(found('italy').cell).toBeCloseTo(expected.italy, decimals)
  })

  test.each(expectedCourses)('$what, year by year from $from', (expected) => {
    const { dataset, at, archived, from, values, ranks } = expected
    const ref = { dataset, at, area: 'ITC1', ...(archived ? { vintage: archivedGdp } : {}) }
    const found = values.map((_, index) => {
      const period = String(from + index)
      return evaluate({ own: { value: { ...ref, period } }, rank: { rank: { ...ref, period, among } } })
    })
    expect(found.map((one) => one('own').cell)).toEqual(values)
    expect(found.map((one) => one('rank').cell)).toEqual(ranks)
  })

  test('employment: 21st, sharing the place with those within a tenth of a point', () => {
    const labour = (indicator: string, period: string) =>
      evaluate({
        own: { value: { dataset: 'regional-labour', area: 'ITC1', period, at: { indicator } } },
        rank: { rank: { dataset: 'regional-labour', area: 'ITC1', period, at: { indicator }, among } },
      })
    const narrow = labour('employment-rate-15-64', '2024')
    expect([narrow('own').cell, narrow('rank')]).toMatchObject([69, { cell: 21, of: 28, tied: true }])
    const wide = labour('employment-rate-20-64', '2025')
    expect([wide('own').cell, wide('rank')]).toMatchObject([74.3, { cell: 21, of: 28 }])
  })

  // The independent list has the tie at 8 and 9 with Slovenia above: 9. A shared rank is the better of the two.
  test('research and development: 2.13% of GDP, level with Slovenia above Czechia, of 27', () => {
    const ref = { dataset: 'regional-rd', area: 'ITC1', period: '2023' }
    const found = evaluate({
      own: { value: ref },
      slovenia: { value: { ...ref, area: 'SI' } },
      slovakia: { value: { ...ref, area: 'SK' } },
      rank: { rank: { ...ref, among } },
      below: { neighbour: { ...ref, among, step: 1 } },
    })
    expect([found('own').cell, found('slovenia').cell, found('slovakia').cell]).toEqual([2.13, 2.13, 1.04])
    expect(found('rank')).toMatchObject({ cell: 8, of: 27, tied: true })
    expect(found('below').named?.codes).toContain('CZ')
  })

  test('GDP per inhabitant in PPS is 38 100, with the EU at 100', () => {
    const found = evaluate({
      piedmont: {
        value: {
          dataset: 'regional-gdp-per-head',
          area: 'ITC1',
          period: '2023',
          at: { indicator: 'gdp-per-head-eu100' },
        },
      },
    })
    expect(found('piedmont').cell).toBe(100)
  })
})

describe('Michigan: the answers computed independently', () => {
  const gdp = (area: string, activity: string): Figure => ({
    value: { dataset: 'us-state-gdp', area, period: '2024', at: { indicator: 'gdp', activity } },
  })
  const share = { dataset: 'us-state-gdp', at: { indicator: 'auto-share', activity: 'N3361-3363' } }
  const course = { ...share, area: 'US-MI', over: 'time' } as const

  test('GDP of 702.5 bn dollars in 2024, of which 43.9 bn in motor vehicles and parts: 6.25%', () => {
    const found = evaluate({
      all: gdp('US-MI', '_T'),
      cars: gdp('US-MI', 'N3361-3363'),
      us: gdp('US', 'N3361-3363'),
      weight: { share: ['cars', 'all'] },
      part: { share: ['cars', 'us'] },
      published: { value: { ...share, area: 'US-MI', period: '2024' } },
    })
    expect(Number(found('all').cell) / 1000).toBeCloseTo(702.5, 1)
    expect(Number(found('cars').cell) / 1000).toBeCloseTo(43.9, 1)
    expect(Number(found('us').cell) / 1000).toBeCloseTo(185.9, 1)
    expect(found('weight').cell).toBeCloseTo(6.25, 2)
    expect(found('published').cell).toBeCloseTo(6.25, 2)
    expect(found('part').cell).toBeCloseTo(23.6, 1)
  })

  test('the share peaked at 12.9% in 1999, was last above 10% in 2004 and lowest in 2009', () => {
    const ten = { value: 10, unit: { code: 'PC', multiplier: 0, decimals: 0 } } as const
    const claimed = { ...context, asserted: () => ten }
    const found = evaluateFigures(
      {
        ten: { asserted: 'ten' },
        peak: { extreme: { ...course, which: 'max' } },
        low: { extreme: { ...course, which: 'min' } },
        last: { extreme: { ...course, which: 'last', above: 'ten' } },
      },
      claimed,
    )
    expect(found.get('peak')).toMatchObject({ period: '1999', cell: expect.closeTo(12.9, 1) })
    expect(found.get('last')).toMatchObject({ period: '2004', cell: expect.closeTo(10.08, 2) })
    expect(found.get('low')).toMatchObject({ period: '2009', cell: expect.closeTo(4.16, 2) })
  })

  test.each([
    ['US-IN', 3.99],
    ['US-KY', 3.62],
    ['US-AL', 2.48],
    ['US-TN', 2.0],
    ['US-SC', 1.62],
    ['US-OH', 1.29],
    ['US', 0.63],
  ])('the share of %s in 2024 is %s%', (area, expected) => {
    const found = evaluate({ it: { value: { ...share, area, period: '2024' } } })
    expect(found('it').cell).toBeCloseTo(expected, 2)
  })
})
