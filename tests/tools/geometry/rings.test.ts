import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelPlace } from '../../../tools/data/geometry/labelPlace.ts'
import { pathText } from '../../../tools/data/geometry/pathText.ts'
import { isInside, type Point, ringArea, snapRing } from '../../../tools/data/geometry/rings.ts'
import { toShape, visibleRings } from '../../../tools/data/geometry/shapes.ts'

const square: readonly Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
]

describe('a ring', () => {
  it('has the area of its polygon, whichever way it runs', () => {
    expect(ringArea(square)).toBe(100)
    expect(ringArea(square.toReversed())).toBe(100)
  })

  it('is snapped to the grid without repeated points', () => {
    const ring: readonly Point[] = [
      [0.2, 0],
      [0.4, 0.3],
      [9.9, 0.1],
      [9.8, 10.4],
      [0.1, -0.2],
    ]
    expect(snapRing(ring, 1)).toEqual([
      [10, 0],
      [10, 10],
      [0, 0],
    ])
  })
})

describe('visible rings', () => {
  const speck: readonly Point[] = [
    [50, 50],
    [52, 50],
    [52, 52],
  ]

  it('leave out islands too small to see', () => {
    expect(visibleRings([speck, square], 12)).toEqual([square])
  })

  it('always keep something of a shape', () => {
    expect(visibleRings([speck], 12)).toEqual([speck])
  })

  it('refuse a shape of which nothing is left', () => {
    expect(() =>
      toShape(
        'MT',
        visibleRings(
          [
            [
              [1, 1],
              [1, 1],
              [1, 1],
            ],
          ],
          12,
        ),
      ),
    ).toThrow('MT vanishes')
  })
})

describe('a path', () => {
  it('is one absolute move, then relative lines', () => {
    expect(pathText([square])).toBe('M0 0l10 0 0 10-10 0z')
  })

  it('comes back to the points it was made of', () => {
    const point = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }))
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), (points) => {
        const numbers = [...pathText([points]).matchAll(/-?\d+/g)].map(Number)
        const found: Point[] = []
        for (let i = 0; i < numbers.length; i += 2) {
          const [x, y] = found.at(-1) ?? [0, 0]
          found.push([x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)])
        }
        expect(found).toEqual(points)
      }),
      { seed: 1 },
    )
  })
})

describe('the place of a label', () => {
  it('is the middle of a square', () => {
    expect(labelPlace(square)).toEqual([5, 5])
  })

  it('lies inside a crescent whose centroid is outside', () => {
    const crescent: readonly Point[] = [
      [0, 0],
      [30, 0],
      [30, 4],
      [6, 4],
      [6, 26],
      [30, 26],
      [30, 30],
      [0, 30],
    ]
    expect(isInside(crescent, labelPlace(crescent))).toBe(true)
  })
})
