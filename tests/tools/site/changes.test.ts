import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAreas } from '../../../src/data/areasSchema.ts'
import { decode } from '../../../src/data/decode.ts'
import { parseOrRefuse } from '../../../src/data/parseWith.ts'
import { viewSchema } from '../../../src/data/viewSchema.ts'
import type { Library } from '../../../src/engine/library.ts'
import { isNumber } from '../../../src/model/gap.ts'
import type { Unit } from '../../../src/model/unit.ts'
import { type Change, changesBetween } from '../../../tools/site/pins/changes.ts'
import { changeTexts } from '../../../tools/site/pins/changeTexts.ts'
import { earlierNotes } from '../../../tools/site/pins/earlierNotes.ts'
import { upTo } from '../../../tools/site/pins/upTo.ts'
import { barsView, linesView, salesOf, type Table } from '../data/sales.ts'

function cubeOf(table: Table, vintage: string, first?: number) {
  const decoded = decode(salesOf(table, first), 'sales', vintage)
  if (!decoded.ok) throw new Error(decoded.problem.what.en)
  return decoded.cube
}

const libraryOf = (table: Table, vintage: string, first?: number): Library => ({
  cubes: new Map([['sales', cubeOf(table, vintage, first)]]),
  areas: toAreas({ areas: [], groups: [] }),
  claims: new Map(),
  timelines: new Map(),
  drawings: new Map(),
})

const lines = parseOrRefuse(viewSchema, linesView)
const bars = parseOrRefuse(viewSchema, barsView)
const countries = ['IT', 'DE', 'FR', 'ES']

const cell = fc.option(fc.integer({ min: 1, max: 1000 }), { nil: null })
const row = (columns: number) => fc.array(cell, { minLength: columns, maxLength: columns })
const tableOf = (columns: number): fc.Arbitrary<Table> =>
  fc.record(Object.fromEntries(countries.map((country) => [country, row(columns)])))

/** What anybody can see who lays two tables side by side. */
function expected(then: Table, now: Table): ReadonlySet<string> {
  const found = countries.flatMap((country) =>
    Array.from({ length: now[country]?.length ?? 0 }, (_, column) => {
      const [before, after] = [then[country]?.[column] ?? null, now[country]?.[column] ?? null]
      if (before === after) return ''
      const kind = before === null ? 'new' : after === null ? 'gone' : 'changed'
      return `${country} ${2020 + column} ${kind} ${before} ${after}`
    }),
  )
  return new Set(found.filter((one) => one !== ''))
}

const found = (then: Table, now: Table) =>
  changesBetween(lines, libraryOf(then, 'a'), libraryOf(now, 'b')).map(
    ({ series, period, kind, before, after }) =>
      `${series.en} ${period} ${kind} ${isNumber(before.cell) ? before.cell : null} ${isNumber(after.cell) ? after.cell : null}`,
  )

describe('what changed between two states', () => {
  it('is exactly the cells that differ, each once, whatever was edited', () => {
    fc.assert(
      fc.property(tableOf(4), tableOf(6), (then, now) => {
        const all = found(then, now)
        expect(new Set(all)).toEqual(expected(then, now))
        expect(new Set(all).size).toBe(all.length)
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  it('is nothing between a state and itself', () => {
    fc.assert(
      fc.property(tableOf(4), (table) => found(table, table).length === 0),
      { seed: 7 },
    )
  })

  it('mirrors: what is new one way is gone the other, and what changed changed back', () => {
    fc.assert(
      fc.property(tableOf(4), tableOf(4), (a, b) => {
        const names: Readonly<Record<string, string>> = { new: 'gone', gone: 'new', changed: 'changed' }
        const back = found(b, a).map((text) => {
          const [country, year, kind = '', before, after] = text.split(' ')
          return `${country} ${year} ${names[kind]} ${after} ${before}`
        })
        expect(new Set(back)).toEqual(new Set(found(a, b)))
      }),
      { seed: 7 },
    )
  })

  it('stands in the order of the chart, then of time', () => {
    const then = { IT: [1, 2], DE: [3, 4], FR: [5, 6], ES: [7, 8] }
    const now = { ES: [9, 9, 9], FR: [9, 6, 6], DE: [3, 9, 9], IT: [9, 9, 9] }
    expect(found(then, now).map((text) => text.slice(0, 7))).toEqual([
      ...['IT 2020', 'IT 2021', 'IT 2022', 'DE 2021', 'DE 2022'],
      ...['FR 2020', 'FR 2022', 'ES 2020', 'ES 2021', 'ES 2022'],
    ])
  })

  it('of a ranking leaves out years that were not drawn', () => {
    const then = { IT: [1, 2], DE: [3, 4] }
    const now = { IT: [100, 2, 5], DE: [100, 4, 6] }
    const changes = changesBetween(bars, libraryOf(then, 'a'), libraryOf(now, 'b'))
    expect(changes.map(({ period, kind }) => `${period} ${kind}`)).toEqual(['2022 new', '2022 new'])
  })

  it('is not a number in another multiplier', () => {
    const then = libraryOf({ IT: [1000, 2000] }, 'a')
    const now = libraryOf({ IT: [1, 2.5] }, 'b')
    const cube = now.cubes.get('sales')
    const indicator = cube?.indicators.get('sales')
    if (!cube || !indicator) throw new Error('no sales')
    const billions = { ...indicator, unit: { ...indicator.unit, multiplier: 9 } }
    const cubes = new Map([['sales', { ...cube, indicators: new Map([['sales', billions]]) }]])
    const changes = changesBetween(lines, then, { ...now, cubes })
    expect(changes).toMatchObject([
      { period: '2021', kind: 'changed', before: { cell: 2 }, after: { cell: 2.5 }, unit: { multiplier: 9 } },
    ])
  })
})

it('today’s figures are cut to the years that the earlier state had numbers for', () => {
  const cut = upTo(
    cubeOf({ IT: [1, 2, 3, 4], DE: [1, 2, 3, 4] }, 'b'),
    cubeOf({ IT: [9, 9, null], DE: [9, 9, null] }, 'a'),
  )
  expect([...cut.values]).toEqual([1, 2, Number.NaN, Number.NaN, 1, 2, Number.NaN, Number.NaN])
})

describe('a difference', () => {
  const datum = (cell: number) => ({ cell, status: [], marks: [], notes: [] })
  const euro: Unit = { code: 'EUR', multiplier: 9, decimals: 1 }
  const differenceOf = (before: number, after: number, unit = euro, language: 'en' | 'it' = 'en') => {
    const change: Change = {
      series: { en: 'a', it: 'a' },
      period: '2023',
      kind: 'changed',
      highlighted: false,
      before: datum(before),
      after: datum(after),
      unit,
    }
    return changeTexts(change, language).difference
  }

  it('is that of the numbers as they are printed', () => {
    // 1.2 and 1.4 are on the page: nobody could find 0.1 there.
    expect(differenceOf(1.249, 1.351)).toBe('+0.2 (+16.7%)')
    expect(differenceOf(-1.249, -1.351)).toBe('−0.2 (−16.7%)')
    expect(differenceOf(64.9, 63.6, euro, 'it')).toBe('−1,3 (−2,0%)')
  })

  it('that cannot be seen in them says so', () => {
    expect(differenceOf(1.21, 1.22)).toBe('less than is shown')
    expect(differenceOf(1.21, 1.22, euro, 'it')).toBe('inferiore all’arrotondamento')
  })

  it('has no share of what is printed as nothing', () => {
    expect(differenceOf(0.04, 0.5)).toBe('+0.5')
  })

  it('is always what a reader would compute', () => {
    const shown = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'))
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 999 }),
        (a, b) => {
          const { before, after, difference } = changeTexts(
            {
              series: { en: '', it: '' },
              period: '',
              kind: 'changed',
              highlighted: false,
              before: datum(a),
              after: datum(a + b),
              unit: euro,
            },
            'en',
          )
          expect(shown(difference.split(' ')[0] ?? '')).toBeCloseTo(shown(after) - shown(before), 6)
        },
      ),
      { seed: 7 },
    )
  })
})

describe('notes of earlier figures', () => {
  const note = (text: string) => ({ en: text, it: text })
  const cube = (vintage: string, ...notes: readonly string[]) => ({
    ...cubeOf({ IT: [1] }, vintage),
    notes: notes.map(note),
  })
  const of = (...cubes: readonly ReturnType<typeof cube>[]) => new Map(cubes.map((one) => ['sales', one]))

  it('are those that today’s have not', () => {
    const then = cube('a', 'It cannot be joined.', 'Current prices.')
    expect(earlierNotes(['sales'], of(then), of(cube('b', 'Current prices.', 'New.')))).toEqual([
      note('It cannot be joined.'),
    ])
    expect(earlierNotes(['sales'], of(then), of(then))).toEqual([])
    expect(earlierNotes(['sales', 'sales'], of(then), of())).toEqual(then.notes)
  })
})
