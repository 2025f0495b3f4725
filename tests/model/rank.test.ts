import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gap } from '../../src/model/gap.ts'
import { neighbours, ranking } from '../../src/model/rank.ts'

const seed = 20_261_123
const entries = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([id, value]) => ({ id, value }))
const ranksOf = (values: Readonly<Record<string, number>>, order: 'ascending' | 'descending', within = 0) =>
  [...ranking(entries(values), order, within)].map(([id, place]) => `${id}${place.rank}`).join(' ')

const someEntries = fc
  .array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 30 })
  .map((values) => values.map((value, index) => ({ id: `a${index}`, value })))

describe('ranking', () => {
  test('the highest is first, or the lowest where less is better', () => {
    expect(ranksOf({ a: 3, b: 9, c: 5 }, 'descending')).toBe('b1 c2 a3')
    expect(ranksOf({ a: 3, b: 9, c: 5 }, 'ascending')).toBe('a1 c2 b3')
  })

  test('rank of tied values is shared, and the next place is left out', () => {
    expect(ranksOf({ a: 5, b: 4, c: 4, d: 1 }, 'descending')).toBe('a1 b2 c2 d4')
    expect(ranking(entries({ a: 5, b: 4, c: 4 }), 'descending').get('b')).toEqual({
      rank: 2,
      of: 3,
      tied: true,
    })
  })

  test('differences within the tolerance are ties, measured from the first of the place', () => {
    expect(ranksOf({ a: 5.4, b: 5.3, c: 5.2 }, 'ascending', 0.1)).toBe('c1 b1 a3')
    expect(ranksOf({ a: 6.2, b: 6.1 }, 'ascending', 0.1)).toBe('b1 a1')
    expect(ranksOf({ a: 6.2, b: 6.1 }, 'ascending')).toBe('b1 a2')
  })

  test('a gap is not ranked and not counted', () => {
    const ranks = ranking([...entries({ a: 1, b: 2 }), { id: 'c', value: gap('suppressed') }], 'descending')
    expect(ranks.has('c')).toBe(false)
    expect(ranks.get('b')?.of).toBe(2)
  })

  test('zero and negative numbers are ranked like any other; nobody among none', () => {
    expect(ranksOf({ a: 0, b: -1, c: 1 }, 'descending')).toBe('c1 a2 b3')
    expect(ranking([], 'descending').size).toBe(0)
    expect(ranking(entries({ a: 7 }), 'descending').get('a')).toEqual({ rank: 1, of: 1, tied: false })
  })

  test('the order in which areas are given does not matter', () => {
    const shuffled = someEntries.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(ranking(other, 'descending', 2)).toEqual(ranking(list, 'descending', 2))
      }),
      { seed },
    )
  })

  test('a place and those who share it together take as many ranks as they are', () => {
    fc.assert(
      fc.property(someEntries, fc.integer({ min: 0, max: 5 }), (list, within) => {
        const ranks = [...ranking(list, 'ascending', within).values()]
        const shares = (rank: number) => ranks.filter((one) => one.rank === rank).length
        const middles = ranks.map(({ rank }) => rank + (shares(rank) - 1) / 2)
        expect(middles.reduce((sum, rank) => sum + rank, 0)).toBe((list.length * (list.length + 1)) / 2)
      }),
      { seed },
    )
  })

  test('a monotone transform changes no rank, and turning the sign turns the order', () => {
    fc.assert(
      fc.property(someEntries, (list) => {
        const cubed = list.map(({ id, value }) => ({ id, value: value ** 3 + 7 }))
        const turned = list.map(({ id, value }) => ({ id, value: -value }))
        const ranks = new Map(ranking(list, 'descending'))
        expect(new Map(ranking(cubed, 'descending'))).toEqual(ranks)
        expect(new Map(ranking(turned, 'ascending'))).toEqual(ranks)
      }),
      { seed },
    )
  })
})

describe('neighbours', () => {
  const list = entries({ a: 9, b: 7, c: 7, d: 5, e: 3 })
  const ids = (id: string, step: number) => neighbours(list, id, step, 'descending').map((entry) => entry.id)

  test('are the holders of the next different places', () => {
    expect(ids('d', 1)).toEqual(['e'])
    expect(ids('d', -1)).toEqual(['b', 'c'])
    expect(ids('b', -1)).toEqual(['a'])
    expect(ids('c', 1)).toEqual(['d'])
  })

  test('there is nobody above the first, below the last, or beside who is not ranked', () => {
    expect(ids('a', -1)).toEqual([])
    expect(ids('e', 1)).toEqual([])
    expect(ids('z', 1)).toEqual([])
  })
})
