import { describe, expect, it } from 'vitest'
import { classTexts, shadeOf } from '../../../src/charts/map/classTexts.ts'
import { layoutMap } from '../../../src/charts/map/layout.ts'
import { pathExtent } from '../../../src/charts/map/pathExtent.ts'
import { tableOfMap } from '../../../src/charts/map/table.ts'
import { autoShareMap, perHeadMap } from '../mapSamples.ts'
import { spaced } from '../spaced.ts'

const us = layoutMap(autoShareMap('en'))
const eu = layoutMap(perHeadMap('en'))

describe('classes of a map', () => {
  it('are named by their limits, the ends open', () => {
    expect(classTexts(autoShareMap('en'))).toEqual([
      'under 0.25%',
      '0.25–0.5%',
      '0.5–1%',
      '1–2%',
      '2–4%',
      '4% and more',
    ])
    expect(classTexts(perHeadMap('it')).at(0)).toBe('meno di 25.000')
    expect(classTexts(perHeadMap('it')).at(-1)).toBe('50.000 e oltre')
    expect(classTexts({ ...autoShareMap('en'), classes: [{}] })).toEqual(['all values'])
  })
  it('are spread over all shades, whatever their number', () => {
    expect([0, 1, 2, 3, 4, 5].map((index) => shadeOf(index, 6))).toEqual(['k0', 'k1', 'k2', 'k3', 'k4', 'k5'])
    expect([0, 1, 2, 3].map((index) => shadeOf(index, 4))).toEqual(['k0', 'k2', 'k3', 'k5'])
    expect(shadeOf(0, 1)).toBe('k5')
    expect([0, 6].map((index) => shadeOf(index, 7))).toEqual(['k0', 'k5'])
  })
  it('stand in the key from the lowest; no data last, and only where it occurs', () => {
    expect(us.key.map((entry) => entry.text).at(-1)).toBe('no data')
    expect(us.key.at(-1)?.shade).toBeUndefined()
    expect(eu.key.map((entry) => entry.shade)).toEqual(['k0', 'k1', 'k2', 'k3', 'k4', 'k5'])
  })
})

describe('areas of a map', () => {
  it('are all drawn, the one without a number too', () => {
    expect(us.areas).toHaveLength(51)
    expect(us.areas.filter((area) => area.shade === undefined).map((area) => area.id)).toEqual(['US-WY'])
    expect(us.areas.every((area) => area.path !== undefined)).toBe(true)
  })
  it('are a symbol where they are one', () => {
    const piedmont = eu.areas.find((area) => area.id === 'ITC1')
    expect(piedmont).toMatchObject({ path: undefined, shade: 'k3', highlight: true })
    expect(piedmont?.x).toBeGreaterThan(0)
    expect(piedmont?.y).toBeLessThan(1)
  })
  it('that the drawing does not have are left out', () => {
    const model = perHeadMap('en')
    const [first] = model.shapes
    if (!first) throw new Error('no shape')
    const shapes = [...model.shapes, { ...first, area: 'XX', highlight: true }]
    expect(layoutMap({ ...model, shapes }).areas).toHaveLength(model.shapes.length)
  })
  it('have an extent, their rings together', () => {
    expect(pathExtent('M10 10l20 0 0-5zM40 8l-4 2 1 6z')).toEqual({ width: 30, height: 11 })
    expect(pathExtent('')).toEqual({ width: 0, height: 0 })
  })
})

describe('names on a map', () => {
  it('are given to the highlighted area, with its number: led out of its shape in narrow pages, within in wide ones', () => {
    const michigan = us.names.filter((name) => name.area === 'US-MI')
    expect(michigan.map(({ narrow, place }) => [narrow, place.led, place.level])).toEqual([
      [true, true, 0],
      [false, false, 1],
    ])
    expect(michigan[0]?.lines).toEqual(['Michigan', '6.25%'])
  })
  it('stand beside a symbol', () => {
    const piedmont = eu.names.filter((name) => name.area === 'ITC1')
    expect(piedmont).toHaveLength(1)
    expect(piedmont[0]).toMatchObject({ lines: ['Piedmont', '38,100'], strong: true, narrow: false })
  })
  it('are given to the first in rank only where they lie within their shape', () => {
    const others = us.names.filter((name) => !name.strong)
    expect(others.length).toBeGreaterThan(0)
    for (const { area } of others) {
      const rank = autoShareMap('en').shapes.find((shape) => shape.area === area)?.rank?.rank
      expect(rank).toBeLessThanOrEqual(5)
    }
    expect(eu.names.some((name) => name.area === 'LU')).toBe(false)
  })
})

describe('marks of a map', () => {
  it('are in the order of ranks, those without one last', () => {
    expect(us.marks[0]?.area).toBe('US-MI')
    expect(us.marks.at(-1)?.area).toBe('US-WY')
    expect(us.marks).toHaveLength(51)
  })
  it('lie on the drawing and say number and rank', () => {
    for (const mark of [...us.marks, ...eu.marks]) {
      expect(mark.x).toBeGreaterThan(0)
      expect(mark.x).toBeLessThan(1)
      expect(mark.y).toBeGreaterThan(0)
    }
    for (const mark of us.marks) expect(mark.y).toBeLessThan(us.height)
    expect(us.marks[0]?.lines.map(spaced)).toEqual(['6.25%', '1st of 50'])
    expect(us.marks.at(-1)?.spoken).toBe('Wyoming: too small to be shown.')
  })
  it('belong to a plot whose height follows its width', () => {
    expect(us.aspect).toBeCloseTo(975 / 610, 5)
    expect(us.height * us.aspect).toBeCloseTo(640, -1)
    expect([us.tall, eu.tall]).toEqual([false, true])
  })
})

describe('the table of a map', () => {
  it('has one row an area by rank, with its class', () => {
    const { columns, rows } = tableOfMap(autoShareMap('en'))
    expect(columns.map((column) => column.label)).toEqual(['Name', 'Value (%)', 'Class', 'Rank'])
    expect(rows[0]).toEqual(['Michigan', '6.25', '4% and more', '1st of 50'])
    expect(rows.at(-1)).toEqual(['Wyoming', 'too small to be shown', 'no data', ''])
  })
})
