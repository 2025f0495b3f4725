import fc from 'fast-check'
import { expect, it } from 'vitest'
import { printRanges, readRanges } from '../../src/data/cellRanges.ts'

it('writes neighbours as one range', () => {
  expect(printRanges([7, 0, 2, 1])).toBe('0-2,7')
})

it('reads a range with both its ends', () => {
  expect(readRanges('0-2,7')).toEqual([0, 1, 2, 7])
})

it('reads back what it wrote', () => {
  const positions = fc.uniqueArray(fc.nat(500), { minLength: 1 })
  fc.assert(
    fc.property(positions, (list) => {
      expect(readRanges(printRanges(list))).toEqual([...list].sort((a, b) => a - b))
    }),
    { seed: 20_261_123 },
  )
})
