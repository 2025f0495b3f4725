import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linearScale, logScale, toY } from '../../src/charts/ticks.ts'

const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 30 })

describe('linearScale', () => {
  it('holds every value, and every tick is inside', () =>
    fc.assert(
      fc.property(values, fc.constantFrom('always' as const, 'near' as const), (numbers, zero) => {
        const { domain, ticks } = linearScale(numbers, 5, zero)
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...numbers))
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...numbers))
        expect(domain[0]).toBeLessThan(domain[1])
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(domain[0])
          expect(tick).toBeLessThanOrEqual(domain[1])
        }
      }),
      { seed: 20261123 },
    ))

  it('begins at zero where length is read', () => {
    expect(linearScale([40, 50], 5, 'always').domain[0]).toBe(0)
  })
  it('begins at zero for lines that come near it', () => {
    expect(linearScale([2, 12], 5, 'near').domain[0]).toBe(0)
  })
  it('does not begin at zero for lines far from it', () => {
    expect(linearScale([95, 104], 5, 'near').domain[0]).toBeGreaterThan(90)
  })
  it('reaches below zero for negative values', () => {
    expect(linearScale([-3, 7], 5, 'always').domain).toEqual([-4, 8])
  })
  it('spans zero to one where all values are zero', () => {
    expect(linearScale([0, 0], 5, 'always').domain).toEqual([0, 1])
  })
  it('spans from zero for one value alone', () => {
    expect(linearScale([38100], 5, 'near').domain).toEqual([0, 40000])
  })
  it('has no ticks without values', () => {
    expect(linearScale([], 5, 'near').ticks).toEqual([])
  })
})

describe('logScale', () => {
  it('holds every positive value between powers and their halves', () => {
    expect(logScale([258, 31_000_000], 7)).toEqual({
      scale: 'log',
      domain: [100, 100_000_000],
      ticks: [100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000],
    })
  })
  it('has finer ticks within one power', () => {
    expect(logScale([120, 900], 7).ticks).toEqual([100, 200, 500, 1000])
  })
  it('leaves out what is not positive', () => {
    expect(logScale([-5, 0, 20, 80], 7).domain).toEqual([20, 100])
  })
  it('has a decade around one round value', () => {
    expect(logScale([100], 7).domain).toEqual([10, 1000])
  })
})

describe('toY', () => {
  it('puts the lowest at the bottom and the highest on top', () => {
    const y = toY(linearScale([0, 10], 5, 'always'), 300)
    expect([y(0), y(5), y(10)]).toEqual([300, 150, 0])
  })
  it('puts powers at equal distances on a logarithmic scale', () => {
    const y = toY(logScale([1, 1000], 7), 300)
    expect([y(1), y(10), y(100), y(1000)]).toEqual([300, 200, 100, 0])
  })
})
