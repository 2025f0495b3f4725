import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutColumns } from '../../../src/charts/columns/layout.ts'
import { tableOfColumns } from '../../../src/charts/columns/table.ts'
import type { ColumnsModel } from '../../../src/charts/types.ts'
import { expectInside } from '../layoutLaws.ts'
import { datum, edgeCases, mirafiori, piedmontTrade } from '../timeSamples.ts'

const one = (cells: ColumnsModel['series'][number]['points']): ColumnsModel => ({
  ...mirafiori(),
  periods: cells.map((_, index) => String(2000 + index)),
  series: [{ id: 'a', label: 'A', highlight: false, points: cells }],
})

describe('layoutColumns', () => {
  it('keeps everything inside and columns apart, whatever is drawn', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
            fc.constant('not-published' as const),
          ),
          { minLength: 1, maxLength: 30 },
        ),
        fc.integer({ min: 1, max: 3 }),
        (cells, count) => {
          const model = one(cells.map((cell) => datum(cell)))
          const several = Array.from({ length: count }, (_, index) => ({
            ...model.series[0],
            id: `s${index}`,
          }))
          const layout = layoutColumns({
            ...model,
            series: several.flatMap((series) =>
              series.points ? [{ label: 'A', highlight: false, ...series, points: series.points }] : [],
            ),
          })
          expectInside(layout)
          const boxes = [...layout.columns, ...layout.slots].sort((a, b) => a.x - b.x)
          expect(boxes).toHaveLength(cells.length * count)
          for (const [index, box] of boxes.entries()) {
            expect(box.x + box.width).toBeLessThanOrEqual(1)
            const before = boxes[index - 1]
            if (before) expect(box.x).toBeGreaterThanOrEqual(before.x + before.width - 1e-9)
          }
          for (const column of layout.columns) {
            expect(column.y).toBeGreaterThanOrEqual(0)
            expect(column.y + column.height).toBeLessThanOrEqual(layout.height + 0.1)
          }
        },
      ),
      { seed: 20261123, numRuns: 60 },
    ))

  it('shows a missing period as an empty slot with its reason, never as zero', () => {
    const layout = layoutColumns(mirafiori())
    expect(layout.slots.map((slot) => [slot.id, slot.reason])).toEqual([
      ['mirafiori 2017', 'not published'],
      ['mirafiori 2018', 'not published'],
      ['mirafiori 2020', 'not published'],
    ])
    expect(layout.columns).toHaveLength(7)
  })

  it('hatches what is derived, and says so in the key', () => {
    const layout = layoutColumns(mirafiori())
    expect(layout.columns.filter((column) => column.hatched).map((column) => column.id)).toEqual([
      'mirafiori 2021',
    ])
    expect(layout.legend.entries.map((entry) => entry.text)).toEqual(['derived', 'not published'])
  })

  it('names several series in the key', () => {
    const texts = layoutColumns(piedmontTrade('it')).legend.entries.map((entry) => entry.text)
    expect(texts).toEqual(['Esportazioni', 'Importazioni', 'derivato, prima diffusione', 'non pubblicato'])
  })

  it('keeps the key inside the narrowest frame', () => {
    for (const entry of layoutColumns(piedmontTrade('it')).legend.entries) expect(entry.x).toBeLessThan(240)
  })

  it('hangs negative columns from zero, their numbers above the periods', () => {
    const layout = layoutColumns(one([datum(10), datum(-5)]))
    const [up, down] = layout.columns
    expect((up?.y ?? 0) + (up?.height ?? 0)).toBe(down?.y)
    expect(layout.floor).toBeGreaterThan(layout.height)
  })

  it('draws zero as a column without height, not as a gap', () => {
    const layout = layoutColumns(one([datum(0), datum(3)]))
    expect(layout.columns[0]).toMatchObject({ height: 0, text: '0' })
    expect(layout.slots).toEqual([])
  })

  it('shows numbers only from the width at which they fit', () => {
    expect(layoutColumns(one([datum(1), datum(2)])).texts).toBe(0)
    expect(layoutColumns(mirafiori()).texts).toBe(2)
    expect(layoutColumns(one(Array.from({ length: 40 }, () => datum(94_710)))).texts).toBeUndefined()
  })

  it('writes part-years out', () => {
    const growth = edgeCases().find((model) => model.id === 'growth')
    if (growth?.type !== 'columns') throw new Error('no sample')
    expect(layoutColumns(growth).xTicks.map((tick) => tick.text)).toContain('Jan–Sep 2024')
  })
})

describe('the table of columns', () => {
  it('spells out status and gaps', () => {
    const table = tableOfColumns(piedmontTrade())
    expect(table.columns.map((column) => column.label)).toEqual([
      'Period',
      'Exports (billion euro)',
      'Imports (billion euro)',
    ])
    expect(table.rows[0]).toEqual(['2016', '44.5 (derived)', 'not published'])
    expect(table.rows.at(-1)).toEqual(['2024', '60.5 (first release)', '45.3 (first release)'])
  })
})
