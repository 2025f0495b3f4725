import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/data/decode.ts'
import {
  type Coordinates,
  type Cube,
  cellAt,
  dimensionOf,
  notesAt,
  offsetOf,
  statusAt,
} from '../../src/model/cube.ts'
import { isGap } from '../../src/model/gap.ts'
import { printStatus } from '../../src/model/status.ts'

const folder = new URL('../../data/', import.meta.url)

function load(path: string, id: string): Cube {
  const decoded = decode(JSON.parse(readFileSync(new URL(path, folder), 'utf8')), id, '')
  if (!decoded.ok) throw new Error(decoded.problem.what.en)
  return decoded.cube
}

const dataset = (id: string) => load(`datasets/${id}.json`, id)

function offset(cube: Cube, at: Coordinates): number {
  const found = offsetOf(cube, at)
  if (found === undefined) throw new Error(`${cube.id} has no cell ${JSON.stringify(at)}`)
  return found
}

const value = (cube: Cube, at: Coordinates) => cellAt(cube, offset(cube, at))
const status = (cube: Cube, at: Coordinates) => printStatus(statusAt(cube, offset(cube, at)))
const kinds = (cube: Cube, at: Coordinates) => notesAt(cube, offset(cube, at)).map((note) => note.kind)

describe('us-state-gdp', () => {
  const cube = dataset('us-state-gdp')
  const share = (ref_area: string, time: string) =>
    value(cube, { indicator: 'auto-share', activity: 'N3361-3363', ref_area, time })

  it.each([
    ['US-MI', 6.25],
    ['US-IN', 3.99],
    ['US-KY', 3.62],
    ['US-AL', 2.48],
    ['US-TN', 2.0],
    ['US-SC', 1.62],
    ['US-OH', 1.29],
    ['US', 0.63],
  ])('has the published share of 2024: %s', (area, expected) => {
    expect(share(area, '2024')).toBeCloseTo(expected, 1)
  })

  it('has Michigan’s peak of 1999, last year above ten per cent and low of 2009', () => {
    expect(share('US-MI', '1999')).toBeCloseTo(12.88, 2)
    expect(share('US-MI', '2004')).toBeCloseTo(10.08, 2)
    expect(share('US-MI', '2005')).toBeLessThan(10)
    expect(share('US-MI', '2009')).toBeCloseTo(4.16, 2)
  })

  it('has shares that are quotients of the GDP of the industry and the state', () => {
    const gdp = (activity: string) =>
      value(cube, { indicator: 'gdp', activity, ref_area: 'US-MI', time: '2024' })
    const [industry, state] = [gdp('N3361-3363'), gdp('_T')]
    if (isGap(industry) || isGap(state)) throw new Error('No GDP of Michigan')
    expect(share('US-MI', '2024')).toBeCloseTo((industry / state) * 100, 2)
  })

  it('says why a value below the producer’s threshold is missing', () => {
    const at = { indicator: 'gdp', activity: 'N3361-3363', ref_area: 'US-DC', time: '2009' }
    expect(value(cube, at)).toEqual({ gap: 'below-threshold' })
    expect(status(cube, at)).toBe('N')
  })
})

describe('us-auto-plants', () => {
  const cube = dataset('us-auto-plants')
  const activities = ['N3361', 'N3362', 'N3363']

  it('counts at least 735 establishments in Michigan in 2021, every part a floor', () => {
    const ats = activities.map((activity) => ({
      indicator: 'establishments',
      activity,
      ref_area: 'US-MI',
      time: '2021',
    }))
    const numbers = ats.map((at) => value(cube, at))
    expect(numbers.reduce<number>((sum, one) => sum + (isGap(one) ? Number.NaN : one), 0)).toBe(735)
    expect(ats.map((at) => kinds(cube, at))).toEqual([['floor'], ['floor'], ['floor']])
  })

  it('keeps what is not published as suppressed, never as zero', () => {
    const at = { indicator: 'establishments', activity: 'N3361', ref_area: 'US-WY', time: '2021' }
    expect(value(cube, at)).toEqual({ gap: 'suppressed' })
  })
})

describe('us-auto-jobs', () => {
  const cube = dataset('us-auto-jobs')

  it('keeps every definition apart: BEA and the Detroit Regional Chamber differ', () => {
    const jobs = (definition: string, time: string) =>
      value(cube, { indicator: 'jobs', definition, ref_area: 'US-MI', time })
    expect(jobs('bea-3361-3363', '2021')).toBe(175_745)
    expect(jobs('detroit-chamber-3361-3363', '2022')).toBe(166_800)
    expect(jobs('psc-mobility-total', '2022')).toBe(1_156_000)
  })

  it('gives months codes of their own', () => {
    expect(
      value(cube, {
        indicator: 'jobs',
        definition: 'bls-auto-manufacturing',
        ref_area: 'US-MI',
        time: '2022-04',
      }),
    ).toBe(170_000)
  })

  it('marks the first value of the new survey as a break', () => {
    expect(
      status(cube, { indicator: 'jobs', definition: 'census-aies-3361', ref_area: 'US', time: '2023' }),
    ).toBe('B')
  })
})

describe('us-auto-trade', () => {
  const cube = dataset('us-auto-trade')

  it('leaves the claim of 93.5 billion out: a claim is not a statistic', () => {
    expect([...cube.values]).not.toContain(-93.5)
  })

  it('has the derived deficit in parts of 2018, marked as derived', () => {
    const at = {
      indicator: 'balance',
      definition: 'parts-ita',
      counterpart_area: 'W',
      ref_area: 'US',
      time: '2018',
    }
    expect(value(cube, at)).toBe(-70)
    expect(status(cube, at)).toBe('E')
    expect(kinds(cube, at)).toEqual(['derived'])
  })
})

describe('italy-auto-trade', () => {
  const cube = dataset('italy-auto-trade')
  const toUs = (product: string, time: string) => ({
    indicator: 'exports',
    product,
    counterpart_area: 'US',
    ref_area: 'IT',
    time,
  })

  it('has components and vehicles to the United States in 2024', () => {
    expect(value(cube, toUs('components', '2024'))).toBe(1.225)
    expect(value(cube, toUs('vehicles', '2024'))).toBe(3.3)
  })

  it('keeps the doubtful eleven months in a period of their own, marked', () => {
    const at = toUs('components', '2024-01-01/P11M')
    expect(value(cube, at)).toBe(1.5)
    expect(status(cube, at)).toBe('U')
    expect(kinds(cube, at)).toContain('doubtful')
  })
})

describe('piedmont-trade', () => {
  const cube = dataset('piedmont-trade')
  const earlier = load('archive/piedmont-trade/7c0d77ac7ac9.json', 'piedmont-trade')
  const total = (indicator: string, time: string) => ({
    indicator,
    activity: '_T',
    counterpart_area: 'W',
    ref_area: 'ITC1',
    time,
  })

  it('has the revision of 2023 and, in the archive, its first release', () => {
    expect(value(cube, total('exports', '2023'))).toBe(63.6)
    expect(kinds(cube, total('exports', '2023'))).toEqual(['revised'])
    expect(value(earlier, total('exports', '2023'))).toBe(64.9)
    expect(value(earlier, total('imports', '2023'))).toBe(49.2)
    expect(status(earlier, total('exports', '2023'))).toBe('P')
  })

  it('has nothing in the archive that was published later', () => {
    expect(dimensionOf(earlier, 'time')?.codes.filter((code) => code >= '2024')).toEqual([])
  })

  it('keeps imports of 2023, of which there is only a first release, provisional', () => {
    expect(value(cube, total('imports', '2023'))).toBe(49.2)
    expect(status(cube, total('imports', '2023'))).toBe('P')
  })

  it('never mixes nine months with the year', () => {
    expect(value(cube, total('exports', '2024-01-01/P9M'))).toBe(45.6)
    expect(value(cube, total('exports', '2024'))).toBe(60.5)
  })

  it('keeps the doubtful exports to the United States apart from the published ones', () => {
    const at = { activity: '_T', counterpart_area: 'US', ref_area: 'ITC1', time: '2023' }
    expect(value(cube, { ...at, indicator: 'exports' })).toBe(5.66)
    expect(value(cube, { ...at, indicator: 'exports-contested' })).toBe(6.8)
    expect(status(cube, { ...at, indicator: 'exports-contested' })).toBe('U')
  })
})

describe('vehicle-production', () => {
  const cube = dataset('vehicle-production')
  const at = (ref_area: string, time: string) => ({ indicator: 'vehicles', ref_area, time })

  it('marks every change of source as a break', () => {
    const years = ['2018', '2019', '2020', '2021', '2022', '2023', '2024']
    expect(years.map((year) => status(cube, at('IT', year)))).toEqual(['A', 'A', 'B', 'BE', 'BE', 'BP', 'B'])
    expect(kinds(cube, at('US', '2020'))).toContain('break')
  })

  it('keeps former countries under codes of their own', () => {
    expect(value(cube, at('DDDE', '1980'))).toBe(216_585)
    expect(value(cube, at('CSHH', '1990'))).toBe(242_000)
  })

  it('marks the doubtful figure of France for 2024', () => {
    expect(status(cube, at('FR', '2024'))).toBe('BU')
  })
})

describe('plant-output', () => {
  const cube = dataset('plant-output')
  const mirafiori = (time: string) =>
    value(cube, { indicator: 'vehicles', ref_area: 'ITC11-MIRAFIORI', time })

  it('has the years without a count as gaps', () => {
    expect(mirafiori('2016')).toBe(65_000)
    for (const year of ['2017', '2018', '2020']) expect(mirafiori(year)).toEqual({ gap: 'not-published' })
    expect(mirafiori('2025')).toBe(30_202)
  })
})

describe.each([
  'us-state-gdp',
  'us-auto-plants',
  'us-auto-jobs',
  'us-auto-trade',
  'italy-auto-trade',
  'piedmont-trade',
  'vehicle-production',
  'plant-output',
])('origins of %s', (id) => {
  const cube = dataset(id)

  it('stand behind every number, one each', () => {
    const coordinatesOf = (place: number): Record<string, string> =>
      Object.fromEntries(
        cube.dimensions.map((one) => [
          one.id,
          one.codes[Math.floor(place / one.stride) % one.codes.length] ?? '',
        ]),
      )
    const behind = [...cube.values.keys()]
      .filter((place) => !isGap(cellAt(cube, place)))
      .map((place) => {
        const at = coordinatesOf(place)
        return cube.origins.filter((origin) =>
          Object.entries(origin.covers ?? {}).every(([dimension, codes]) =>
            codes.includes(at[dimension] ?? ''),
          ),
        ).length
      })
    expect(behind.length).toBeGreaterThan(15)
    expect(new Set(behind)).toEqual(new Set([1]))
  })
})
