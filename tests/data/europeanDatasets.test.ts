import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { areasSchema, toAreas } from '../../src/data/areasSchema.ts'
import { decode } from '../../src/data/decode.ts'
import { type Coordinates, type Cube, cellAt, notesAt, offsetOf } from '../../src/model/cube.ts'
import { ranking } from '../../src/model/rank.ts'
import { cellOf } from './cubes.ts'

const root = join(import.meta.dirname, '../../data')
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'))

function cube(id: string): Cube {
  const decoded = decode(read(`datasets/${id}.json`), id, '')
  if (!decoded.ok) throw new Error(decoded.problem.what.en)
  return decoded.cube
}

const areas = toAreas(v.parse(areasSchema, read('areas.json')))
const states = areas.groups.get('eu27')?.areas ?? []

/** Piedmont's place among the 27 states and itself, by the indicator's own order and slack for ties. */
function placeOf(dataset: string, at: Coordinates) {
  const data = cube(dataset)
  const indicator = data.indicators.get(at.indicator ?? '')
  const entries = [...states, 'ITC1'].flatMap((code) => {
    const offset = offsetOf(data, { ...at, ref_area: code })
    return offset === undefined ? [] : [{ id: code, value: cellAt(data, offset) }]
  })
  return ranking(entries, indicator?.rankOrder ?? 'descending', indicator?.tieWithin).get('ITC1')
}

const numberAt = (dataset: string, at: Coordinates) => cellOf(cube(dataset), at).value

it('knows 27 states', () => {
  expect(states).toHaveLength(27)
})

describe('Piedmont among the states has the published figure and rank', () => {
  it.each<[string, Coordinates, number, number]>([
    ['regional-gdp', { indicator: 'gdp', time: '2014' }, 124_277.6, 17],
    ['regional-gdp', { indicator: 'gdp', time: '2023' }, 155_971.8, 18],
    ['regional-population', { indicator: 'population', time: '2000' }, 4_225_083, 20],
    ['regional-population', { indicator: 'population', time: '2024' }, 4_251_623, 20],
    ['regional-gdp-per-head', { indicator: 'gdp-per-head-pps', time: '2000' }, 24_400, 5],
    ['regional-gdp-per-head', { indicator: 'gdp-per-head-pps', time: '2023' }, 38_100, 11],
    ['area', { indicator: 'area', time: '2025' }, 25_387, 24],
    ['tourism', { indicator: 'nights', c_resid: 'TOTAL', time: '2024' }, 14_395_737, 23],
    ['tourism', { indicator: 'nights', c_resid: 'FOR', time: '2024' }, 7_362_027, 21],
    ['regional-labour', { indicator: 'unemployment-rate', time: '2023' }, 6.2, 18],
    ['regional-labour', { indicator: 'employment-rate-15-64', time: '2024' }, 69, 21],
    ['regional-labour', { indicator: 'employment-rate-20-64', time: '2025' }, 74.3, 21],
  ])('%s %o', (dataset, at, value, rank) => {
    expect(numberAt(dataset, { ...at, ref_area: 'ITC1' })).toBeCloseTo(value, 1)
    expect(placeOf(dataset, at)).toMatchObject({ rank, of: 28 })
  })

  it('in the archived vintage of the GDP: 15th in 2000', () => {
    const at = { indicator: 'gdp', ref_area: 'ITC1', time: '2000' }
    const [archived = ''] = readdirSync(join(root, 'archive/regional-gdp'))
    const decoded = decode(read(join('archive/regional-gdp', archived)), 'regional-gdp', '')
    expect(decoded.ok && cellOf(decoded.cube, at).value).toBeCloseTo(99_693.1, 1)
  })
})

it('a tie is shared: in research Piedmont and Slovenia, with equal figures, are the 8th and 9th of 27', () => {
  const at = { indicator: 'gerd', time: '2023' }
  expect(numberAt('regional-rd', { ...at, ref_area: 'ITC1' })).toBe(2.13)
  expect(numberAt('regional-rd', { ...at, ref_area: 'SI' })).toBe(2.13)
  expect(placeOf('regional-rd', at)).toEqual({ rank: 8, of: 27, tied: true })
})

it('derived employment rates tie within their error of a tenth: Piedmont and France in 2024', () => {
  expect(placeOf('regional-labour', { indicator: 'employment-rate-15-64', time: '2024' })?.tied).toBe(true)
})

it('keeps the break of Italy’s GDP in 2021', () => {
  expect(cellOf(cube('regional-gdp'), { indicator: 'gdp', ref_area: 'ITC1', time: '2021' }).status).toContain(
    'B',
  )
})

it('marks the states’ sums of regions as derived', () => {
  const data = cube('tourism')
  const offset = offsetOf(data, { indicator: 'nights', c_resid: 'FOR', ref_area: 'FR', time: '2024' }) ?? -1
  expect(notesAt(data, offset).map(({ kind }) => kind)).toEqual(['derived', 'floor'])
})

it('months and years of tourism stand side by side, and the months add up to the year', () => {
  const nights = (time: string) =>
    numberAt('tourism', { indicator: 'nights', c_resid: 'TOTAL', ref_area: 'ITC1', time }) ?? 0
  const months = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}`)
  expect(months.map(nights).reduce((sum, value) => sum + value)).toBe(nights('2024'))
})

it('what lacks a fact stays empty: nights by platform have no total', () => {
  const data = cube('tourism')
  expect(
    cellOf(data, { indicator: 'platform-nights', c_resid: 'TOTAL', ref_area: 'ITC1', time: '2025' }).value,
  ).toBeNull()
})
