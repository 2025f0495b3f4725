import { describe, expect, test } from 'vitest'
import type { FigureContext } from '../../../src/model/figure/context.ts'
import { evaluateFigures } from '../../../src/model/figure/evaluate.ts'
import type { Figure, Figures } from '../../../src/model/figure/figure.ts'
import { isProblem, problemText } from '../../../src/model/figure/problem.ts'
import { gap } from '../../../src/model/gap.ts'
import type { Series } from '../../../src/model/series.ts'
import { smallAreas, smallCube } from '../smallCube.ts'

const money = smallCube({
  periods: ['2020', '2021', '2022', '2022-01-01/P9M'],
  indicator: { perHead: { dataset: 'people', indicator: 'population' } },
  rows: {
    IT: ['100', '110', '132', '90'],
    FR: ['200', '190 B', '300', '220'],
    NL: ['50', '60', '132', ':'],
    MT: ['5', '0', ': Q', ':'],
  },
})
const people = smallCube({
  id: 'people',
  indicator: { code: 'population', kind: 'stock', unit: { code: 'PS', multiplier: 0, decimals: 0 } },
  periods: ['2021', '2022', '2023'],
  rows: { IT: ['10', '12', '10'], FR: ['50', '50', ':'], NL: ['4', '4', '4'] },
})
const then = smallCube({ vintage: 'then', periods: ['2022'], rows: { IT: ['120'] } })

const context: FigureContext = {
  cube: (id, vintage) =>
    [money, people, then].find((cube) => cube.id === id && cube.vintage === (vintage ?? 'now')),
  areas: smallAreas,
  asserted: (claim, name) =>
    claim === 'c'
      ? { value: name === 'half' ? 60 : 120, unit: { code: 'EUR', multiplier: 0, decimals: 0 } }
      : undefined,
}

const of = (area: string, period?: string) => ({ dataset: 'money', area, ...(period ? { period } : {}) })
const among = ['IT', 'FR', 'NL', 'MT']

function evaluate(figures: Figures, name = 'x', where = context) {
  const found = evaluateFigures(figures, where).get(name)
  if (!found) throw new Error('no such figure')
  return found
}
const one = (figure: Figure, where = context) => evaluate({ x: figure }, 'x', where)
const cellOf = (figure: Figure, where = context) => {
  const found = one(figure, where)
  return isProblem(found) ? found.problem : found.cell
}
const namedBy = (figure: Figure) => {
  const found = one(figure)
  return isProblem(found) ? found.problem : found.named?.codes
}

describe('a value', () => {
  test('is a cell by its coordinates, with its status and the cell itself', () => {
    expect(one({ value: of('FR', '2021') })).toMatchObject({
      cell: 190,
      unit: { code: 'EUR' },
      kind: 'flow',
      status: ['B'],
      period: '2021',
      area: 'FR',
      from: [{ dataset: 'money', vintage: 'now', at: { ref_area: 'FR', time: '2021' } }],
    })
  })

  test('"latest" is the last year with a number: no part of a year, and no gap', () => {
    expect(one({ value: of('IT') })).toMatchObject({ cell: 132, period: '2022' })
    expect(one({ value: of('MT', 'latest') })).toMatchObject({ cell: 0, period: '2021' })
  })

  test('of a named vintage comes from that state', () => {
    expect(cellOf({ value: { ...of('IT', '2022'), vintage: 'then' } })).toBe(120)
  })

  test('is a gap with its reason where nothing is published', () => {
    expect(cellOf({ value: of('MT', '2022') })).toEqual({ gap: 'suppressed' })
  })

  test('of what is not there is a problem by name', () => {
    expect(cellOf({ value: { ...of('IT'), dataset: 'nothing' } })).toBe('unknown-dataset')
    expect(cellOf({ value: of('XX') })).toBe('unknown-code')
    expect(cellOf({ value: { dataset: 'money' } })).toBe('code-missing')
    expect(cellOf({ value: { ...of('IT'), at: { sex: 'F' } } })).toBe('unknown-code')
    expect(cellOf({ value: of('IT', '1999') })).toBe('unknown-period')
  })
})

describe('per head', () => {
  test('divides by the mean population of the year, and lists all three cells', () => {
    const found = one({ perHead: of('IT', '2022') })
    expect(found).toMatchObject({ cell: 12, unit: { code: 'EUR', per: 'head' }, kind: 'rate', status: [] })
    expect(isProblem(found) ? [] : found.from.map(({ dataset, at }) => `${dataset} ${at.time}`)).toEqual([
      'money 2022',
      'people 2022',
      'people 2023',
    ])
  })

  test('is an estimate, and says so, where the year’s end is not known', () => {
    const found = one({ perHead: of('FR', '2022') })
    expect(found).toMatchObject({ cell: 6, status: ['E'] })
    expect(isProblem(found) ? [] : found.notes.map((note) => note.kind)).toEqual(['derived'])
  })

  test('is a gap without a population, and refused of what is no amount', () => {
    expect(cellOf({ perHead: of('MT', '2021') })).toEqual({ gap: 'no-denominator' })
    expect(cellOf({ perHead: { dataset: 'people', area: 'IT' } })).toBe('no-population')
  })
})

describe('a rank', () => {
  test('counts those with a number, shares places, and lists every cell compared', () => {
    const found = one({ rank: { ...of('IT', '2022'), among } })
    expect(found).toMatchObject({ cell: 2, of: 3, tied: true, unit: { code: 'RANK' } })
    expect(isProblem(found) ? 0 : found.from.length).toBe(4)
  })

  test('takes groups; members that the dataset lacks are left out, areas named themselves are not', () => {
    expect(one({ rank: { ...of('IT', '2020'), among: ['@states'] } })).toMatchObject({ cell: 2, of: 4 })
    expect(cellOf({ rank: { ...of('IT', '2020'), among: ['IT', 'SK'] } })).toBe('unknown-code')
  })

  test('can be of figures per head', () => {
    expect(one({ rank: { ...of('IT', '2022'), among, perHead: true } })).toMatchObject({ cell: 2, of: 3 })
  })

  test('needs the area itself among the compared, and is a gap where its value is one', () => {
    expect(cellOf({ rank: { ...of('IT'), among: ['FR', 'NL'] } })).toBe('not-compared')
    expect(cellOf({ rank: { ...of('MT', '2022'), among } })).toEqual({ gap: 'suppressed' })
  })
})

describe('a neighbour', () => {
  test('is the area of the next different place, with its value', () => {
    expect(one({ neighbour: { ...of('IT', '2020'), among, step: 1 } })).toMatchObject({
      cell: 50,
      named: { codes: ['NL'], by: 'ref_area' },
    })
    expect(namedBy({ neighbour: { ...of('IT', '2022'), among, step: -1 } })).toEqual(['FR'])
    expect(namedBy({ neighbour: { ...of('FR', '2022'), among, step: 1 } })).toEqual(['IT', 'NL'])
  })

  test('of the first or last is nobody: a problem', () => {
    expect(cellOf({ neighbour: { ...of('FR', '2020'), among, step: -1 } })).toBe('no-such-place')
  })
})

describe('a count', () => {
  const figures = (limits: object): Figures => ({
    line: { value: of('IT', '2020') },
    x: { count: { dataset: 'money', period: '2020', among, ...limits } },
  })

  test('is of those with a number, above or below a figure', () => {
    expect(evaluate(figures({}))).toMatchObject({ cell: 4, of: 4, unit: { code: 'NR' } })
    expect(evaluate(figures({ above: 'line' }))).toMatchObject({ cell: 1 })
    expect(evaluate(figures({ below: 'line' }))).toMatchObject({ cell: 2 })
  })

  test('without a list is of every area of the dataset', () => {
    expect(cellOf({ count: { dataset: 'money', period: '2022' } })).toBe(3)
  })
})

describe('an extreme', () => {
  const ofTime = (which: 'max' | 'min' | 'last' | 'first', area: string, above?: string): Figures => ({
    limit: { asserted: 'c', name: 'half' },
    x: { extreme: { ...of(area), which, over: 'time', ...(above ? { above } : {}) } },
  })

  test('over time is a value with its year; parts of years do not count', () => {
    expect(evaluate(ofTime('max', 'FR'))).toMatchObject({ cell: 300, period: '2022' })
    expect(evaluate(ofTime('min', 'IT'))).toMatchObject({ cell: 100, period: '2020' })
    expect(evaluate(ofTime('first', 'NL', 'limit'))).toMatchObject({ cell: 132, period: '2022' })
  })

  test('"last" stands on what came after, not on what came before', () => {
    const found = evaluate(ofTime('last', 'IT', 'limit'))
    expect(isProblem(found) ? [] : found.from.map(({ at }) => at.time)).toEqual(['2022'])
  })

  test('over areas is who has it', () => {
    const most = { dataset: 'money', period: '2020', among, over: 'areas' } as const
    expect(namedBy({ extreme: { ...most, which: 'max' } })).toEqual(['FR'])
    expect(namedBy({ extreme: { ...most, which: 'min' } })).toEqual(['MT'])
    expect(namedBy({ extreme: { ...most, which: 'first' } })).toEqual(['FR'])
  })

  test('that nothing fits is a problem', () => {
    const figures: Figures = {
      limit: { value: of('FR', '2022') },
      x: { extreme: { ...of('IT'), which: 'last', over: 'time', above: 'limit' } },
    }
    expect(evaluate(figures)).toMatchObject({ problem: 'none-found' })
  })
})

describe('a change', () => {
  const between = (area: string, from: string, to: string) =>
    cellOf({ change: { dataset: 'money', area, from, to } })

  test('is per cent from one period to another', () => {
    expect(between('IT', '2020', '2021')).toBeCloseTo(10, 10)
    expect(between('IT', '2020', 'latest')).toBeCloseTo(32, 10)
  })

  test('is a gap across a break after the first period, not from the break on', () => {
    expect(between('FR', '2020', '2022')).toEqual({ gap: 'series-break' })
    expect(between('FR', '2020', '2021')).toEqual({ gap: 'series-break' })
    expect(between('FR', '2021', '2022')).toBeCloseTo(57.89, 1)
  })

  test('is a gap from zero, and refused between a year and a part of one', () => {
    expect(between('MT', '2021', '2022')).toEqual({ gap: 'suppressed' })
    expect(between('IT', '2020', '2022-01-01/P9M')).toBe('unlike-periods')
  })
})

describe('figures over figures', () => {
  test('may be named before they are defined', () => {
    const figures: Figures = {
      x: { share: ['part', 'whole'] },
      whole: { sum: ['part', 'other'] },
      other: { value: of('FR', '2020') },
      part: { value: of('IT', '2020') },
    }
    expect(evaluate(figures)).toMatchObject({ cell: expect.closeTo(33.33, 2), unit: { code: 'PC' } })
  })

  test('that need themselves are a cycle, by name', () => {
    const found = evaluate({ x: { ratio: ['y', 'y'] }, y: { difference: ['x', 'x'] } })
    expect(found).toMatchObject({ problem: 'cycle', figure: 'x', detail: 'x → y → x' })
  })

  test('hand the root of a problem on', () => {
    expect(evaluate({ x: { ratio: ['y', 'y'] }, y: { value: of('XX') } })).toMatchObject({
      problem: 'unknown-code',
      figure: 'y',
    })
    expect(evaluate({ x: { ratio: ['y', 'toString'] }, y: { value: of('IT') } })).toMatchObject({
      problem: 'unknown-figure',
      figure: 'toString',
    })
  })

  test('a gap in an operand gives a gap', () => {
    expect(evaluate({ x: { ratio: ['y', 'y'] }, y: { value: of('MT', '2022') } })).toMatchObject({
      cell: { gap: 'suppressed' },
    })
  })

  test('what a claim asserts is a figure without cells', () => {
    expect(one({ asserted: 'c' })).toMatchObject({ cell: 120, from: [] })
    expect(cellOf({ asserted: 'd' })).toBe('unknown-claim')
  })
})

describe('references without a dataset', () => {
  const indicator = money.indicators.get('gdp')
  const series = (area: string, cells: Readonly<Record<string, number>>): Series => {
    if (!indicator) throw new Error('no indicator')
    return {
      id: area,
      key: { indicator: 'gdp', ref_area: area },
      area,
      label: area,
      indicator,
      vintage: 'now',
      observations: Object.entries(cells).map(([period, cell]) => ({
        period,
        cell,
        status: [],
        notes: [],
        from: [{ dataset: 'money', vintage: 'now', at: { ref_area: area, time: period } }],
      })),
    }
  }
  const shown: FigureContext = {
    ...context,
    view: {
      series: [series('IT', { 2020: 1, 2021: 2 }), series('FR', { 2020: 5, 2021: 4 })],
      field: [series('NL', { 2020: 3, 2021: 3 })],
      period: '2021',
      from: '2020',
      to: '2021',
    },
  }

  test('are to what the view shows, in its basis and period', () => {
    expect(cellOf({ value: { area: 'IT' } }, shown)).toBe(2)
    expect(cellOf({ value: { area: 'IT', period: '@from' } }, shown)).toBe(1)
    expect(cellOf({ change: { area: 'IT', from: '@from', to: '@' } }, shown)).toBe(100)
  })

  test('find what is only ranked, too', () => {
    expect(one({ rank: { area: 'IT', among: ['IT', 'FR', 'NL'] } }, shown)).toMatchObject({ cell: 3, of: 3 })
    expect(cellOf({ extreme: { which: 'max', over: 'areas', among: ['@states'] } }, shown)).toBe(4)
  })

  test('are problems where the view does not show it, shows several, or there is none', () => {
    expect(cellOf({ value: { area: 'MT' } }, shown)).toBe('not-in-view')
    expect(cellOf({ value: {} }, shown)).toBe('ambiguous')
    expect(cellOf({ value: { area: 'IT' } })).toBe('no-view')
    expect(cellOf({ value: { ...of('IT'), period: '@' } })).toBe('no-view')
  })
})

describe('a problem', () => {
  test('is told with file, figure, reason and the first cell', () => {
    const cell = { dataset: 'money', vintage: 'now', at: { ref_area: 'MT', time: '2022' } }
    const problem = {
      problem: 'gap',
      figure: 'x',
      detail: '',
      cells: [cell, cell],
      gap: gap('suppressed').gap,
    } as const
    expect(problemText(problem, 'data/views/v.json')).toBe(
      'data/views/v.json: figure "x": there is no number in the cell (suppressed) [money@now ref_area=MT time=2022 and 1 more]',
    )
  })
})
