import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutLines } from '../../../src/charts/lines/layout.ts'
import { tableOfLines } from '../../../src/charts/lines/table.ts'
import type { LinesModel } from '../../../src/charts/types.ts'
import { expectApart, expectInside } from '../layoutLaws.ts'
import { edgeCases, michiganShare, perHeadTrend, point, series, vehicleProduction } from '../timeSamples.ts'

const withSeries = (model: LinesModel['series'], more: Partial<LinesModel> = {}): LinesModel => ({
  ...perHeadTrend(),
  series: model,
  ...more,
})

const anyCell = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
  fc.constantFrom('not-published' as const, 'suppressed' as const),
)
const anySeries = fc
  .tuple(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.boolean(),
    fc.array(fc.tuple(anyCell, fc.boolean()), { maxLength: 12 }),
  )
  .map(([label, highlight, cells]) => ({ label, highlight, cells }))

describe('layoutLines', () => {
  it('keeps everything inside and names apart, whatever is drawn', () =>
    fc.assert(
      fc.property(
        fc.array(anySeries, { maxLength: 20 }),
        fc.constantFrom('linear' as const, 'log' as const),
        (drawn, scale) => {
          const lines = drawn.map(({ label, highlight, cells }, index) =>
            series(
              `s${index}`,
              cells.map(([cell, breakBefore], year) => point(2000 + year, cell, { breakBefore })),
              { label, highlight },
            ),
          )
          const layout = layoutLines(withSeries(lines, { scale }))
          expectInside(layout)
          expectApart(
            layout.lines.map((line) => line.label),
            layout.height,
          )
        },
      ),
      { seed: 20261123, numRuns: 60 },
    ))

  it('breaks a line at a gap', () => {
    const layout = layoutLines(
      withSeries([series('a', [point(2000, 1), point(2001, 'suppressed'), point(2002, 3), point(2003, 4)])]),
    )
    expect(layout.lines[0]?.pieces.map((piece) => piece.map(({ time }) => time))).toEqual([
      [2000],
      [2002, 2003],
    ])
  })

  it('breaks a line where the series breaks, and marks the place on the axis', () => {
    const layout = layoutLines(
      withSeries([series('a', [point(2000, 1), point(2001, 2, { breakBefore: true }), point(2002, 3)])]),
    )
    expect(layout.lines[0]?.pieces).toHaveLength(2)
    expect(layout.breaks).toEqual([0.25])
  })

  it('says once that a point is not comparable with the one before', () => {
    const broken = [
      point(2001, 2, { breakBefore: true }),
      point(2002, 3, { breakBefore: true, status: ['B'] }),
    ]
    const { marks } = layoutLines(withSeries([series('a', [point(2000, 1), ...broken])]))
    expect(marks.map((mark) => mark.lines.slice(1))).toEqual([
      [],
      ['not comparable with the period before'],
      ['break in the series'],
    ])
  })

  it('draws a point without neighbours as a dot', () => {
    const layout = layoutLines(
      withSeries([series('a', [point(2000, 1), point(2001, 'suppressed'), point(2002, 3), point(2003, 4)])]),
    )
    expect(layout.lines[0]?.markers.map(({ x, shape }) => [x, shape])).toEqual([
      [0, 'dot'],
      [1, 'circle'],
    ])
  })

  it('draws a series of one point in the middle', () => {
    const layout = layoutLines(withSeries([series('a', [point(2023, 38_100)])]))
    expect(layout.lines[0]?.markers[0]?.x).toBe(0.5)
    expect(layout.xTicks.map((tick) => tick.text)).toEqual(['2023'])
  })

  it('draws a provisional end hollow', () => {
    const layout = layoutLines(withSeries([series('a', [point(2000, 1), point(2001, 2, { status: ['P'] })])]))
    expect(layout.lines[0]?.markers[0]?.hollow).toBe(true)
  })

  it('says at the margin that a series has no number at all', () => {
    const layout = layoutLines(withSeries([series('a', [point(2000, 'suppressed')], { label: 'Malta' })]))
    expect(layout.lines[0]?.label.lines.map((line) => line.text).join(' ')).toBe('Malta: no data')
  })

  it('names a line that ends early where it ends', () => {
    const layout = layoutLines(vehicleProduction())
    const soviet = layout.lines.find((line) => line.id === 'SUHH')
    expect(soviet?.label.x).toBeCloseTo(40 / 74)
  })

  it('leaves names out where there is no room, but never the highlighted one', () => {
    const many = edgeCases().find((model) => model.id === 'many')
    if (many?.type !== 'lines') throw new Error('no sample')
    const { lines } = layoutLines(many)
    expect(lines.filter((line) => line.label.hidden).length).toBeGreaterThan(0)
    expect(lines.find((line) => line.id === 'A9')?.label.hidden).toBe(false)
  })

  it('draws the highlighted on top and shows its last value', () => {
    const last = layoutLines(michiganShare()).lines.at(-1)
    expect(last?.id).toBe('US-MI')
    expect(last?.label.lines.map((line) => line.text)).toEqual(['Michigan', '6.25%'])
  })

  it('shows a claim as a claim, in the domain of values', () => {
    const layout = layoutLines({
      ...michiganShare(),
      references: [{ id: 'c', label: 'far above', value: 40 }],
    })
    expect(layout.scale.domain[1]).toBeGreaterThanOrEqual(40)
    expect(layout.claims[0]?.text).toBe('Claimed: 40%')
    expect(layout.marks.at(-1)).toMatchObject({ claim: true, heading: 'far above' })
  })

  it('says of a number that is not positive why a logarithmic scale lacks it', () => {
    const layout = layoutLines(
      withSeries([series('a', [point(2000, 0), point(2001, 10), point(2002, 100)])], { scale: 'log' }),
    )
    expect(layout.lines[0]?.pieces.flat().map(({ time }) => time)).toEqual([2001, 2002])
    expect(layout.marks[0]?.lines[0]).toContain('not above zero')
  })

  it('takes another height', () => {
    const layout = layoutLines(michiganShare(), { height: 480 })
    expect(layout.height).toBe(480)
    expectInside(layout)
  })
})

describe('the table of lines', () => {
  it('has a row a period and a column a series, claims said to be claims', () => {
    const table = tableOfLines(michiganShare())
    expect(table.rows).toHaveLength(28)
    expect(table.columns.map((column) => column.label)).toEqual([
      'Period',
      'Michigan (%)',
      'Indiana (%)',
      'Kentucky (%)',
      'Alabama (%)',
      'Tennessee (%)',
      'South Carolina (%)',
      'Ohio (%)',
      'United States (%)',
      'over this share of Michigan’s GDP depends on cars',
    ])
    expect(table.rows.at(-1)?.slice(0, 3)).toEqual(['2024', '6.25', '3.99'])
    expect(table.rows.at(-1)?.at(-1)).toBe('10 (claimed)')
  })
  it('says why a number is missing, and is empty where a series says nothing', () => {
    const table = tableOfLines(
      withSeries([series('a', [point(2000, 'suppressed'), point(2001, 1)]), series('b', [point(2001, 2)])]),
    )
    expect(table.rows).toEqual([
      ['2000', 'not disclosed (confidential)', ''],
      ['2001', '1', '2'],
    ])
  })
})
