import { beforeAll, describe, expect, it } from 'vitest'
import type { BarsModel, ChartModel } from '../../src/charts/types.ts'
import { type Built, buildModel } from '../../src/engine/buildModel.ts'
import { type Choices, noChoices } from '../../src/state/choices.ts'
import { realLibrary } from './realLibrary.ts'

let real: Awaited<ReturnType<typeof realLibrary>>
beforeAll(async () => {
  real = await realLibrary()
})

const build = (id: string, choices: Partial<Choices> = {}): Built =>
  buildModel(real.viewOf(id), { ...noChoices, ...choices }, real.library, 'en')

function chart<T extends ChartModel['type']>(built: Built, type: T): Extract<ChartModel, { type: T }> {
  const isType = (model: ChartModel): model is Extract<ChartModel, { type: T }> => model.type === type
  if (built.kind === 'chart' && isType(built.model)) return built.model
  throw new Error(`no ${type}: ${JSON.stringify(built).slice(0, 200)}`)
}

const row = (model: BarsModel, area: string) => model.rows.find((one) => one.area === area)

describe('Piedmont as a state, GDP', () => {
  it('is 18th of 28 in 2023, between Hungary and Slovakia', () => {
    const model = chart(build('gdp-as-state'), 'bars')
    expect(model.rows).toHaveLength(28)
    expect(row(model, 'ITC1')).toMatchObject({
      cell: 155971.77,
      rank: { rank: 18, of: 28, tied: false },
      highlight: true,
    })
    const place = model.rows.findIndex((one) => one.area === 'ITC1')
    expect([model.rows[place - 1]?.area, model.rows[place + 1]?.area]).toEqual(['HU', 'SK'])
    expect([model.rows[place - 1]?.neighbour, model.rows[place + 1]?.neighbour]).toEqual([true, true])
    expect(model.title).toContain('18th of 28, between Hungary and Slovakia')
    expect(model.subtitle).toContain('2023')
    expect(model.sources[0]?.text).toBe('Eurostat, nama_10r_2gdp')
  })

  it('keeps its rank among 28 when three states are chosen, and shows only these', () => {
    const model = chart(build('gdp-as-state', { areas: ['DE', 'SK', 'HU'] }), 'bars')
    expect(model.rows.map((one) => one.area)).toEqual(['DE', 'HU', 'SK'])
    expect(row(model, 'SK')?.rank).toMatchObject({ rank: 19, of: 28 })
    expect(model.title).toContain('18th of 28')
  })

  it('per head is 12th, EUR 36,686, and says so in its title and subtitle', () => {
    const model = chart(build('gdp-as-state', { basis: 'per-head' }), 'bars')
    const cell = row(model, 'ITC1')?.cell
    expect(typeof cell === 'number' ? Math.round(cell) : cell).toBe(36686)
    expect(row(model, 'ITC1')?.rank).toMatchObject({ rank: 12, of: 28 })
    expect(model.title).toBe(
      'GDP per head in euro: as an EU state Piedmont would rank 12th of 28, between Malta and Italy',
    )
    expect(model.sources.map((source) => source.text)).toEqual([
      'Eurostat, nama_10r_2gdp',
      'Eurostat, demo_r_pjangroup',
    ])
    expect(model.subtitle).toContain('per head')
  })

  it('shows the last year within the chosen period', () => {
    const model = chart(build('gdp-as-state', { from: 2014, to: 2019 }), 'bars')
    expect(model.subtitle).toContain('2019')
    expect(row(model, 'ITC1')?.rank?.rank).toBe(18)
    expect(chart(build('gdp-as-state', { to: 2014 }), 'bars').title).toContain('17th of 28')
  })

  it('says that there is no data before the first year, and names the choice', () => {
    expect(build('gdp-as-state', { from: 1960, to: 1970 })).toMatchObject({
      kind: 'empty',
      choices: '1960–1970',
    })
  })
})

describe('choices that do not apply', () => {
  it('areas of another continent leave a chart as it is, with the reason', () => {
    const built = build('gdp-as-state', { areas: ['US-MI'] })
    expect(chart(built, 'bars').rows).toHaveLength(28)
    expect(built.notices).toEqual([expect.stringContaining('None of the chosen areas')])
  })

  it('a rate has no per head: the reason is said and the rate is shown', () => {
    const built = build('unemployment-as-state', { basis: 'per-head' })
    expect(built.notices).toEqual([expect.stringContaining('cannot be divided further')])
    expect(chart(built, 'bars').subtitle).not.toContain('per head')
  })

  it('GDP of American states has no per head: there is no population', () => {
    const { notices } = build('us-auto-gdp', { basis: 'per-head' })
    expect(notices).toEqual([expect.stringContaining('no population to divide by')])
  })

  it('an indicator chosen among several decides what its basis may be', () => {
    const rate = build('italian-regions', { indicator: 'unemployment-rate', basis: 'share' })
    expect(rate.notices).toEqual([expect.stringContaining('cannot be divided further')])
    expect(chart(rate, 'bars').rows).toHaveLength(21)
    const gdp = chart(build('italian-regions', { indicator: 'gdp', basis: 'share' }), 'bars')
    const sum = gdp.rows.reduce((total, one) => total + (typeof one.cell === 'number' ? one.cell : 0), 0)
    expect(sum).toBeGreaterThan(99)
    expect(sum).toBeLessThan(101)
  })

  it('claims and meetings are no statistics: each set filter is answered', () => {
    for (const id of ['italy-shops', 'mission']) {
      const { notices } = build(id, { areas: ['SK'], from: 2010, basis: 'index' })
      expect(notices).toHaveLength(3)
      expect(notices[0]).toContain('No statistics are drawn here')
    }
  })

  it('definitions are not places', () => {
    expect(build('michigan-jobs', { areas: ['ITC1'] }).notices).toEqual([
      expect.stringContaining('does not compare places'),
    ])
  })
})

describe('bases over time', () => {
  it('an index is 100 in its base year for every series', () => {
    const model = chart(build('vehicle-production', { basis: 'index', baseYear: 2015 }), 'lines')
    expect(model.series.length).toBeGreaterThan(3)
    for (const series of model.series) {
      expect(series.points.find((point) => point.period === '2015')?.cell).toBeCloseTo(100)
    }
    expect(model.subtitle).toContain('2015 = 100')
  })

  it('vehicles by country break where the source changes, on every basis', () => {
    for (const choices of [{}, { basis: 'index' }] as const) {
      const model = chart(build('vehicle-production', choices), 'lines')
      const italy = model.series.find((series) => series.area === 'IT')
      expect(italy?.points.find((point) => point.period === '2020')?.breakBefore).toBe(true)
      expect(italy?.points.find((point) => point.period === '2019')?.breakBefore).toBe(false)
    }
  })
})

describe('claims', () => {
  it('are marked as claims beside the statistics, in the same unit', () => {
    const model = chart(build('reported-exports'), 'bars')
    const [first] = model.rows
    expect(first?.claim).toMatchObject({ id: 'a1-exports-michigan', value: 1.1, part: { value: 0.55 } })
    expect(model.rows.slice(1).every((one) => one.claim === undefined)).toBe(true)
  })

  it('stand as a line at ten per cent over Michigan’s share, and go when the basis is no longer the claim’s', () => {
    expect(chart(build('michigan-auto-share'), 'lines').references).toMatchObject([
      { id: 'a3-gdp-share', value: 10 },
    ])
  })
})

describe('stacked areas', () => {
  it('add up to the whole in every year', () => {
    const model = chart(build('us-auto-gdp'), 'areas')
    const cube = real.library.cubes.get('us-state-gdp')
    expect(model.series).toHaveLength(9)
    const last = model.series.reduce((sum, series) => {
      const cell = series.points.at(-1)?.cell
      return sum + (typeof cell === 'number' ? cell : 0)
    }, 0)
    expect(cube).toBeDefined()
    expect(last / 1000).toBeCloseTo(185.9, 1)
  })
})

describe('a chosen category', () => {
  it('is named in the subtitle, also where a view has its own', () => {
    expect(chart(build('us-auto-gdp', { sector: 'N31-33' }), 'areas').subtitle).toMatch(/manufacturing/i)
    expect(chart(build('piedmont-exports', { partner: 'US' }), 'columns').subtitle).toContain('United States')
  })
})

describe('a title over another picture than its own', () => {
  it('gives way to the view’s name where period or areas are no longer the ones it tells of', () => {
    const label = (id: string) => real.viewOf(id).label.en
    expect(chart(build('michigan-auto-share', { from: 2010 }), 'lines').title).toBe(
      label('michigan-auto-share'),
    )
    expect(chart(build('vehicle-production', { areas: ['CN', 'JP'] }), 'lines').title).toBe(
      label('vehicle-production'),
    )
    expect(chart(build('vehicle-production', { basis: 'index' }), 'lines').title).toBe(
      label('vehicle-production'),
    )
  })
  it('names the measure where the reader picks one of several', () => {
    expect(chart(build('italian-regions', { indicator: 'unemployment-rate' }), 'bars').title).toMatch(
      /^Unemployment rate.*: Piedmont comes/,
    )
  })
  it('takes a claim’s line away with the area that the claim is about', () => {
    expect(chart(build('michigan-auto-share', { areas: ['US-TX', 'US-NY'] }), 'lines').references).toEqual([])
  })
})

describe('what cannot be as asked', () => {
  it('another base year than the reader’s is said', () => {
    const built = build('vehicle-production', { basis: 'index', baseYear: 2001 })
    expect(chart(built, 'lines').subtitle).toContain('2000 = 100')
    expect(built.notices).toEqual([expect.stringContaining('No figures for 2001: 2000 is the base')])
  })
  it('chosen areas that are not among the figures are named, the others drawn', () => {
    const built = build('michigan-auto-share', { areas: ['US-MI', 'DE'] })
    expect(chart(built, 'lines').series.map((series) => series.area)).toEqual(['US-MI'])
    expect(built.notices).toEqual([expect.stringContaining('Not in these figures: Germany')])
  })
  it('an area of the dataset that the view has nothing of does not empty it', () => {
    const built = build('piedmont-export-provinces', { areas: ['ITC1'] })
    expect(chart(built, 'bars').rows).toHaveLength(4)
    expect(built.notices).toEqual([expect.stringContaining('None of the chosen areas')])
  })
  it('one year alone is no course: all are shown, with the reason', () => {
    const built = build('real-gdp-trend', { from: 2000, to: 2000 })
    expect(chart(built, 'lines').series[0]?.points.length).toBeGreaterThan(5)
    expect(built.notices).toEqual([expect.stringContaining('one year alone')])
  })
})

describe('a sector or partner put in place of the view’s own', () => {
  it('takes the view’s title with it, which speaks of another', () => {
    expect(chart(build('us-auto-gdp', { sector: '_T' }), 'areas').title).toBe(
      'Gross domestic product (All industries)',
    )
    expect(chart(build('piedmont-exports', { partner: 'US' }), 'columns').title).toContain('(United States)')
    expect(chart(build('us-auto-gdp', { sector: 'N3361-3363' }), 'areas').title).toContain('23.6%')
  })
})

describe('ranks over time', () => {
  it('never chain two vintages: each is a series of its own', () => {
    const model = chart(build('rank-over-time'), 'bump')
    const earlier = model.series.filter((series) => series.earlier)
    expect(earlier).toHaveLength(1)
    expect(earlier[0]?.points[0]).toMatchObject({ period: '2000', cell: 15 })
    const gdp = model.series.find(
      (series) => !series.earlier && series.points.some((point) => point.cell === 18),
    )
    expect(gdp?.points[0]?.period).toBe('2014')
  })
})

describe('every view', () => {
  it('in both languages has a title, a subtitle, a description and a source, without a figure missing', () => {
    for (const language of ['en', 'it'] as const) {
      const ids = [
        'michigan-auto-share',
        'mirafiori-output',
        'mission',
        'italy-shops',
        'eu-gdp-per-head-map',
        'wealth-and-work',
      ]
      for (const id of ids) {
        const missing: string[] = []
        const built = buildModel(real.viewOf(id), noChoices, real.library, language, (problem) =>
          missing.push(problem.figure),
        )
        expect({ id, missing }).toEqual({ id, missing: [] })
        if (built.kind !== 'chart') throw new Error(id)
        expect(built.model.title).not.toMatch(/[{}]/)
        expect(built.model.description.length).toBeGreaterThan(built.model.title.length)
        expect(built.model.sources.length).toBeGreaterThan(0)
      }
    }
  })
})
