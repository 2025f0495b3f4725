import { describe, expect, it } from 'vitest'
import { layoutBump } from '../../../src/charts/bump/layout.ts'
import { tableOfBump } from '../../../src/charts/bump/table.ts'
import type { BumpModel } from '../../../src/charts/types.ts'
import { expectApart, expectInside } from '../layoutLaws.ts'
import { rankOverTime } from '../timeSamples.ts'

describe('layoutBump', () => {
  it('keeps everything inside', () => {
    const layout = layoutBump(rankOverTime())
    expectInside(layout)
    expectApart(
      layout.lines.map((line) => line.label),
      layout.height,
    )
  })

  it('has the first place on top', () => {
    const layout = layoutBump(rankOverTime())
    expect(layout.yTicks[0]).toMatchObject({ y: 0, text: '1st' })
    expect(layout.yTicks.map((tick) => tick.text)).toEqual(['1st', '5th', '10th', '15th', '20th'])
  })

  it('names each line with its last rank, written as on its axis', () => {
    const labels = layoutBump(rankOverTime('it')).lines.map((line) =>
      line.label.lines.map(({ text }) => text).join(' '),
    )
    expect(labels).toEqual(['18º per PIL', '11º per PIL pro capite'])
  })

  it('says rank and ranked value, in the unit of the series', () => {
    const model = rankOverTime()
    const own: BumpModel = {
      ...model,
      series: model.series.map((one) => ({ ...one, unit: { code: 'EUR', multiplier: 6, decimals: 1 } })),
    }
    expect(layoutBump(own).marks[23]?.lines.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      '2023: 18th of 28',
      '€156 bn',
    ])
  })

  it('says that a rank is shared', () => {
    const model = rankOverTime()
    const tied: BumpModel = {
      ...model,
      series: model.series.map((one) => ({
        ...one,
        points: one.points.map((point) => ({ ...point, rank: { rank: 9, of: 27, tied: true } })),
      })),
    }
    expect(layoutBump(tied).marks[0]?.lines[0]).toBe('2000: joint 9th of 27')
  })

  it('does not reach below the last place there is', () => {
    const model = rankOverTime()
    expect(layoutBump({ ...model, of: 18 }).scale.domain).toEqual([1, 18])
  })
})

describe('the table of ranks', () => {
  it('has rank and value of each series', () => {
    const table = tableOfBump(rankOverTime())
    expect(table.columns.map((column) => column.label)).toEqual([
      'Period',
      'by GDP, rank',
      'by GDP per head, rank',
      'by GDP',
      'by GDP per head',
    ])
    expect(table.rows.at(-1)?.slice(0, 3)).toEqual(['2023', '18', '11'])
  })
})
