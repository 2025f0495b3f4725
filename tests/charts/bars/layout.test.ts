import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelStart, sizeOf } from '../../../src/charts/bars/barsStyle.ts'
import { type BarsLayout, layoutBars } from '../../../src/charts/bars/layout.ts'
import { textWidth } from '../../../src/charts/textWidth.ts'
import type { BarRow, BarsModel } from '../../../src/charts/types.ts'
import { gap } from '../../../src/model/gap.ts'
import {
  autoShareByState,
  birthsDeaths,
  gdpAsState,
  gdpFall,
  michiganPlants,
  reportedExports,
  unemploymentAsState,
} from '../rankedSamples.ts'
import { spaced } from '../spaced.ts'

const widths = [240, 264, 320, 479, 480, 720, 1000, 2000]

const typeOf = (shape: BarsLayout['rows'][number], layout: BarsLayout) =>
  [sizeOf(layout.style), shape.role === 'strong' ? 'bold' : 'normal'] as const

/** Left and right edge of a row's texts and bar, in pixels of a frame of that width. */
function edges(shape: BarsLayout['rows'][number], layout: BarsLayout, width: number) {
  const { left, right } = layout.margins
  const plot = width - left - right
  const lines = width < 480 ? shape.label.narrow : shape.label.wide
  const type = typeOf(shape, layout)
  const start = labelStart(layout.style)
  const at = left + shape.end * plot + shape.valueDx
  const text = width < 480 ? (shape.gap?.narrow ?? shape.value) : (shape.gap?.wide ?? shape.value)
  const long = textWidth(text, ...type)
  return {
    label: [start, start + Math.max(...lines.map((line) => textWidth(line, ...type)))] as const,
    value: shape.valueDx < 0 ? ([at - long, at] as const) : ([at, at + long] as const),
    bar: [left + shape.from * plot, left + shape.to * plot] as const,
  }
}

function expectReadable(layout: BarsLayout): void {
  let floor = 0
  for (const shape of layout.rows) {
    expect(shape.top).toBeGreaterThanOrEqual(floor - 0.001)
    floor = shape.top + shape.height
    expect(shape.barTop).toBeGreaterThanOrEqual(shape.top)
    expect(shape.barTop + shape.barHeight).toBeLessThanOrEqual(floor)
    expect(shape.from).toBeGreaterThanOrEqual(0)
    expect(shape.to).toBeLessThanOrEqual(1)
    expect(shape.from).toBeLessThanOrEqual(shape.to)
  }
  expect(floor).toBeLessThanOrEqual(layout.height)
  for (const width of widths) {
    for (const shape of layout.rows) {
      const { label, value } = edges(shape, layout, width)
      expect(value[1]).toBeLessThanOrEqual(width + 0.5)
      const before = layout.style.labels === 'beside' ? label[1] : labelStart(layout.style)
      expect(value[0]).toBeGreaterThanOrEqual(before - 0.5)
    }
  }
}

const samples = [
  autoShareByState,
  birthsDeaths,
  gdpAsState,
  gdpFall,
  michiganPlants,
  reportedExports,
  unemploymentAsState,
]

describe('rows of bars', () => {
  it.each(
    samples
      .flatMap((make) => [make('en'), make('it')])
      .map((model) => [model.id, model.language, model] as const),
  )('%s (%s): texts stay inside the frame and off each other at every width', (_, __, model) =>
    expectReadable(layoutBars(model)),
  )

  it('keep the order of the model', () => {
    const model = gdpAsState('en')
    expect(layoutBars(model).rows.map((row) => row.id)).toEqual(model.rows.map((row) => row.id))
  })

  it('never overlap, whatever the numbers and names', () => {
    const words = fc.constantFrom(
      'Oz',
      'Piemonte',
      'Valle d’Aosta',
      'Friuli-Venezia Giulia',
      'District of Columbia',
      'NAICS 3361–3363',
    )
    const row = fc.record({
      label: fc.array(words, { minLength: 1, maxLength: 5 }).map((all) => all.join(' ')),
      value: fc.oneof(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.constant(0),
        fc.constant(undefined),
      ),
      highlight: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), fc.boolean(), (rows, atLeast) => {
        const base = gdpAsState('en')
        expectReadable(
          layoutBars({
            ...base,
            atLeast,
            rows: rows.map(
              ({ label, value, highlight }, index): BarRow => ({
                id: `r${index}`,
                label,
                cell: value ?? gap('suppressed'),
                status: [],
                marks: [],
                notes: [],
                highlight,
                neighbour: false,
              }),
            ),
          }),
        )
      }),
      { seed: 20261123, numRuns: 150 },
    )
  })

  it('are 22 px high for 28 and closer for 51', () => {
    expect(layoutBars(gdpAsState('en')).rows.every((row) => row.height === 22)).toBe(true)
    expect(layoutBars(autoShareByState('en')).rows.every((row) => row.height === 18)).toBe(true)
  })

  it('stand on zero: numbers below it run to the left', () => {
    const all = layoutBars(gdpFall('en'))
    expect(all.zero).toBe(1)
    for (const row of all.rows) {
      expect(row.to).toBe(1)
      expect(row.valueDx).toBeLessThan(0)
    }
    const { rows, zero } = layoutBars(birthsDeaths('en'))
    expect(zero).toBeGreaterThan(0)
    expect(rows.map((row) => (row.from === zero ? 'right' : 'left'))).toEqual(['right', 'right', 'left'])
  })

  it('have no bar for a gap, but the reason', () => {
    const base = gdpAsState('en')
    const [first] = base.rows
    if (!first) throw new Error('no row')
    const { rows, marks } = layoutBars({ ...base, rows: [{ ...first, cell: gap('suppressed') }] })
    expect(rows[0]).toMatchObject({
      gap: { narrow: 'no data', wide: 'not disclosed (confidential)' },
      from: 0,
      to: 0,
    })
    expect(marks[0]?.spoken).toContain('not disclosed (confidential)')
  })

  it('work for one row, for zeros and for none', () => {
    const base = gdpAsState('en')
    const [first] = base.rows
    if (!first) throw new Error('no row')
    expect(layoutBars({ ...base, rows: [first] }).rows[0]).toMatchObject({ from: 0, to: 1 })
    expect(layoutBars({ ...base, rows: [{ ...first, cell: 0 }] }).rows[0]).toMatchObject({
      from: 0,
      to: 0,
      gap: undefined,
      value: '€0',
    })
    expect(layoutBars({ ...base, rows: [] })).toMatchObject({ rows: [], marks: [] })
  })
})

describe('labels of bars', () => {
  it('stand beside short names and above long ones', () => {
    expect(layoutBars(gdpAsState('it')).style.labels).toBe('beside')
    expect(layoutBars(autoShareByState('it')).style.labels).toBe('beside')
    expect(layoutBars(reportedExports('en')).style.labels).toBe('above')
  })
  it('are strong for the highlighted row, its neighbours stronger than the rest', () => {
    const role = new Map(layoutBars(gdpAsState('en')).rows.map((row) => [row.area, row.role]))
    expect([role.get('HU'), role.get('ITC1'), role.get('SK'), role.get('DE')]).toEqual([
      'near',
      'strong',
      'near',
      'quiet',
    ])
  })
  it('are all alike where none is highlighted', () => {
    expect(new Set(layoutBars(michiganPlants('en')).rows.map((row) => row.role))).toEqual(new Set(['plain']))
  })
  it('name the period unless the subtitle does so for all', () => {
    const model = reportedExports('en')
    const last = layoutBars(model).rows.at(-1)
    const told = layoutBars({ ...model, subtitle: 'Exports, euro · 2024' }).rows.at(-1)
    expect(told?.label.wide.join(' ')).toBe('Piedmont to the USA: all goods')
    expect(spaced(last?.label.wide.join(' '))).toBe('Piedmont to the USA: all goods · 2024')
  })
  it('show shared ranks as shared', () => {
    const ranks = layoutBars(unemploymentAsState('en')).rows.map((row) => row.rank)
    expect(ranks).toContain('18')
    expect(ranks.filter((rank) => rank === '=8').length).toBe(2)
  })
})

describe('signs of bars', () => {
  it('are open ends for floors, never for claims', () => {
    const model = michiganPlants('en')
    const [first] = model.rows
    if (!first) throw new Error('no row')
    const claim: BarRow = { ...first, id: 'c', marks: [], claim: { id: 'c', label: 'plants', value: 27 } }
    const { rows, signs } = layoutBars({ ...model, rows: [first, claim] } satisfies BarsModel)
    expect(rows.map((row) => [row.open, row.value])).toEqual([
      [true, '≥ 27'],
      [false, '◆ Claimed: 27'],
    ])
    expect(signs.signs).toEqual(['open', 'claim'])
  })
  it('hatch what is provisional or derived, and say so in the key', () => {
    const { rows, signs } = layoutBars(gdpAsState('en'))
    expect(rows.filter((row) => row.reserved).map((row) => row.area)).toContain('DE')
    expect(signs.signs).toEqual(['reserved'])
    expect(signs.legend.entries.map((entry) => entry.text)).toEqual(['Provisional, derived'])
  })
  it('show a part of a claim within it', () => {
    const [claim] = layoutBars(reportedExports('en')).rows
    expect(claim?.part?.to).toBeCloseTo((claim?.to ?? 0) / 2, 3)
    expect(claim?.part?.text.wide.map(spaced)).toEqual(['of which from Piedmont: €550 m (claimed)'])
  })
  it('draw a claim among the numbers, its words inside the frame', () => {
    const layout = layoutBars(michiganPlants('it'))
    expect(layout.references.map((line) => [line.x, line.anchor])).toEqual([[1, 'end']])
    expect(spaced(layout.references[0]?.text.wide.join(' '))).toBe(
      '◆ Dichiarato: 950 stabilimenti · stabilimenti dell’auto in Michigan',
    )
    expect(layout.margins.top).toBeGreaterThan(0)
  })
})

describe('marks of bars', () => {
  it('are the claims across, then one a row, a claim’s part beside its whole', () => {
    expect(layoutBars(michiganPlants('en')).marks.map((mark) => mark.id)).toEqual([
      'claim a5',
      'p0',
      'p1',
      'p2',
      'p3',
    ])
    expect(layoutBars(reportedExports('en')).marks.map((mark) => [mark.id, mark.series])).toEqual([
      ['a1', 'a1'],
      ['a1 part', 'a1'],
      ['c', 'c'],
      ['v', 'v'],
      ['p', 'p'],
    ])
  })
  it('say rank, floor, status and part', () => {
    const piedmont = layoutBars(gdpAsState('en')).marks.find((mark) => mark.area === 'ITC1')
    expect(piedmont?.lines.map(spaced)).toEqual(['€156 bn', '18th of 28'])
    expect(spaced(layoutBars(michiganPlants('en')).marks[1]?.lines[0])).toBe('at least 27 establishments')
    expect(layoutBars(reportedExports('it')).marks[0]?.lines.map(spaced)).toContain(
      'di cui dal Piemonte: 550 mln € (dichiarato)',
    )
    expect(layoutBars(reportedExports('it')).marks.at(-1)?.lines).toContain('derivato')
  })
  it('lie on the drawing', () => {
    for (const make of samples) {
      const { marks, height, margins } = layoutBars(make('en'))
      for (const mark of marks) {
        expect(mark.x).toBeGreaterThanOrEqual(0)
        expect(mark.x).toBeLessThanOrEqual(1)
        expect(mark.y).toBeGreaterThanOrEqual(-margins.top)
        expect(mark.y).toBeLessThanOrEqual(height)
      }
      expect(new Set(marks.map((mark) => mark.id)).size).toBe(marks.length)
    }
  })
})
