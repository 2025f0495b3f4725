import { describe, expect, it } from 'vitest'
import { layoutScatter } from '../../../src/charts/scatter/layout.ts'
import { radiusOf } from '../../../src/charts/scatter/points.ts'
import { tableOfScatter } from '../../../src/charts/scatter/table.ts'
import { gap } from '../../../src/model/gap.ts'
import { wealthAndWork } from '../scatterSamples.ts'
import { spaced } from '../spaced.ts'

const model = wealthAndWork('en')
const layout = layoutScatter(model)

describe('a scatter', () => {
  it('has every place inside the plot', () => {
    expect(layout.bubbles).toHaveLength(model.points.length)
    for (const { x, y } of layout.bubbles) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(1)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(layout.height)
    }
    expect(JSON.stringify(layout)).not.toMatch(/NaN|Infinity/)
  })
  it('draws areas in proportion to the size, none too small to see', () => {
    expect(radiusOf(100, 100)).toBe(20)
    expect(radiusOf(25, 100)).toBe(10)
    expect(radiusOf(0.01, 100)).toBe(3)
    expect(radiusOf(undefined, 100)).toBe(3)
  })
  it('tells groups apart by colour and by shape', () => {
    const looks = new Map(
      layout.bubbles.filter((one) => !one.highlight).map((one) => [one.group, [one.classes, one.shape]]),
    )
    expect([...looks]).toEqual([
      ['eu27', ['s1', 'circle']],
      ['it-regions', ['s2', 'square']],
    ])
    expect(layout.legend.entries.map((entry) => entry.text)).toEqual([
      'EU states',
      'Italian regions',
      'Size: population',
    ])
  })
  it('always names the highlighted place, on top of all', () => {
    expect(layout.bubbles.at(-1)).toMatchObject({ id: 'ITC1', highlight: true, classes: 'h1' })
    expect(layout.bubbles.at(-1)?.name?.level).toBe(0)
  })
  it('names the extremes where there is room', () => {
    const named = layout.bubbles.filter((one) => one.name).map((one) => one.id)
    for (const id of ['LU', 'IE', 'ITF3', 'ITF6']) expect(named).toContain(id)
    expect(named.length).toBeLessThan(15)
  })
  it('leaves a place without a number to the table', () => {
    const [first, ...rest] = model.points
    if (!first) throw new Error('no point')
    const points = [{ ...first, y: { ...first.y, cell: gap('not-published') } }, ...rest]
    const drawn = layoutScatter({ ...model, points })
    expect(drawn.bubbles).toHaveLength(model.points.length - 1)
    expect(tableOfScatter({ ...model, points }).rows[0]?.[3]).toBe('not published')
  })
  it('takes the height it is given', () => {
    expect(layoutScatter(model, { height: 500 }).height).toBe(500)
  })
  it('works for one point and for none', () => {
    expect(layoutScatter({ ...model, points: model.points.slice(0, 1) }).bubbles).toHaveLength(1)
    expect(layoutScatter({ ...model, points: [] }).bubbles).toEqual([])
  })
})

describe('marks of a scatter', () => {
  it('are group after group, each from left to right', () => {
    const groups = layout.marks.map((mark) => mark.series)
    expect(groups).toEqual([...groups].sort())
    const states = layout.marks.filter((mark) => mark.series === 'eu27').map((mark) => mark.x)
    expect(states).toEqual([...states].sort((a, b) => a - b))
  })
  it('say group, period and all three numbers', () => {
    const mark = layout.marks.find((one) => one.area === 'ITC1')
    expect(mark?.lines.map(spaced)).toEqual([
      'Italian regions, 2023',
      'GDP per inhabitant: 38,100 PPS per inhabitant',
      'Unemployment rate, 15–74 years: 6.2%',
      'Population: 4.25 m persons',
    ])
    expect(spaced(mark?.spoken)).toBe(
      'Piedmont: Italian regions, 2023. GDP per inhabitant: 38,100 PPS per inhabitant. Unemployment rate, 15–74 years: 6.2%. Population: 4.25 m persons.',
    )
  })
})

describe('the table of a scatter', () => {
  it('has one row a place with its group and numbers', () => {
    const { columns, rows } = tableOfScatter(wealthAndWork('it'))
    expect(columns.map((column) => column.label)).toEqual([
      'Nome',
      'Gruppo',
      'PIL per abitante (SPA per abitante)',
      'Tasso di disoccupazione, 15–74 anni (%)',
      'Popolazione (persone)',
    ])
    expect(rows.find(([name]) => name === 'Piemonte')).toEqual([
      'Piemonte',
      'Regioni italiane',
      '38.100',
      '6,2',
      '4.251.351',
    ])
  })
})
