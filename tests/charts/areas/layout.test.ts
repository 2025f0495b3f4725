import { describe, expect, it } from 'vitest'
import { layoutAreas } from '../../../src/charts/areas/layout.ts'
import { stack } from '../../../src/charts/areas/stack.ts'
import { tableOfAreas } from '../../../src/charts/areas/table.ts'
import type { AreasModel } from '../../../src/charts/types.ts'
import { expectApart, expectInside } from '../layoutLaws.ts'
import { autoGdpByState, datum, edgeCases } from '../timeSamples.ts'

const small = (rows: readonly (readonly (number | 'suppressed')[])[]): AreasModel => ({
  ...autoGdpByState(),
  periods: ['2020', '2021', '2022'],
  series: rows.map((row, index) => ({
    id: `s${index}`,
    label: `S${index}`,
    rest: false,
    points: row.map((cell) => datum(cell)),
  })),
})

describe('stack', () => {
  it('puts each layer on the one below', () => {
    expect(
      stack(
        small([
          [1, 2, 3],
          [10, 20, 30],
        ]),
      )[1],
    ).toEqual([
      { period: 0, from: 1, to: 11 },
      { period: 1, from: 2, to: 22 },
      { period: 2, from: 3, to: 33 },
    ])
  })
  it('stacks nothing where one layer has no number', () => {
    expect(
      stack(
        small([
          [1, 2, 3],
          [10, 'suppressed', 30],
        ]),
      ).map((edges) => edges.map(({ period }) => period)),
    ).toEqual([
      [0, 2],
      [0, 2],
    ])
  })
  it('adds up to the whole that was published', () => {
    const layers = stack(autoGdpByState())
    expect(layers.at(-1)?.at(-1)?.to).toBeCloseTo(185.9, 0)
  })
})

describe('layoutAreas', () => {
  it('keeps everything inside and names apart', () => {
    const layout = layoutAreas(autoGdpByState())
    expectInside(layout)
    expectApart(
      layout.layers.map((layer) => layer.label),
      layout.height,
    )
  })

  it('draws the rest in grey', () => {
    expect(layoutAreas(autoGdpByState()).layers.at(-1)?.classes).toBe('rest')
  })

  it('leaves a hole from the whole period before a gap to the one after, and says why', () => {
    const layout = layoutAreas(
      small([
        [1, 2, 3],
        [10, 'suppressed', 30],
      ]),
    )
    expect(layout.holes).toEqual([{ x: 0, width: 1 }])
    expect(layout.legend.entries.map((entry) => entry.text)).toEqual(['not disclosed (confidential)'])
    expect(layout.marks.find((mark) => mark.id === 's1 2021')?.lines).toEqual([
      '2021: not disclosed (confidential)',
    ])
  })

  it('breaks layers at holes', () => {
    const holes = edgeCases().find((model) => model.id === 'holes')
    if (holes?.type !== 'areas') throw new Error('no sample')
    const layout = layoutAreas(holes)
    expectInside(layout)
    expect(layout.layers[0]?.pieces.map((piece) => piece.length)).toEqual([8, 1, 15])
  })

  it('draws one period alone', () => {
    const layout = layoutAreas({ ...small([[4]]), periods: ['2024'] })
    expect(layout.layers[0]?.pieces[0]?.[0]).toMatchObject({ x: 0.5, from: 0, to: 4 })
    expect(layout.xTicks.map((tick) => tick.text)).toEqual(['2024'])
  })
})

describe('the table of areas', () => {
  it('has a row a period and a column a layer', () => {
    const table = tableOfAreas(autoGdpByState('it'))
    expect(table.columns.at(-1)?.label).toBe('Altri stati (miliardi di dollari USA)')
    expect(table.rows.at(-1)?.slice(0, 2)).toEqual(['2024', '43,9'])
    expect(table.rows.at(-1)?.at(-1)).toMatch(/\(derivato\)$/)
  })
})
