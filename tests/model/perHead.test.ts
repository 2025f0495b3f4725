import { describe, expect, test } from 'vitest'
import { gap } from '../../src/model/gap.ts'
import { perHead, perHeadUnit, wholeUnits } from '../../src/model/perHead.ts'

describe('per head', () => {
  test('divides by the mean of the population at the start of the year and of the next', () => {
    expect(perHead(300, 90, 110)).toEqual({ cell: 3, estimated: false })
  })

  test('divides by the start of the year alone where the next is not known, and says it is an estimate', () => {
    expect(perHead(300, 100, gap('not-published'))).toEqual({ cell: 3, estimated: true })
  })

  test('is a gap where the value is one, where the population is unknown, or where nobody lives', () => {
    expect(perHead(gap('suppressed'), 100, 100).cell).toEqual({ gap: 'suppressed' })
    expect(perHead(300, gap('not-published'), 100).cell).toEqual({ gap: 'no-denominator' })
    expect(perHead(300, 0, 0).cell).toEqual({ gap: 'zero-base' })
    expect(perHead(0, 100, 100).cell).toBe(0)
  })

  test('is of whole units: no cents of money, two decimals of anything else', () => {
    const million = { code: 'EUR', multiplier: 6, decimals: 1 } as const
    expect(wholeUnits(155.5, million)).toBe(155_500_000)
    expect(wholeUnits(gap('suppressed'), million)).toEqual({ gap: 'suppressed' })
    expect(perHeadUnit(million)).toEqual({ code: 'EUR', multiplier: 0, decimals: 0, per: 'head' })
    expect(perHeadUnit({ code: 'NGT', multiplier: 0, decimals: 0 }).decimals).toBe(2)
  })
})
