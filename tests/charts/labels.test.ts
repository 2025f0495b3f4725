import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels } from '../../src/charts/labels.ts'

const label = fc.record({
  y: fc.double({ min: 0, max: 300, noNaN: true }),
  height: fc.constantFrom(15, 30, 45),
  priority: fc.constantFrom(0, 1, 2),
})
const law = (holds: (labels: readonly { y: number; height: number; priority: number }[]) => void) =>
  fc.assert(fc.property(fc.array(label, { maxLength: 40 }), holds), { seed: 20261123 })

describe('placeLabels', () => {
  it('never lets labels overlap', () =>
    law((labels) => {
      const boxes = placeLabels(labels, 300)
        .flatMap((y, index) => (y === undefined ? [] : [{ y, half: (labels[index]?.height ?? 0) / 2 }]))
        .sort((a, b) => a.y - b.y)
      for (const [index, box] of boxes.entries()) {
        const before = boxes[index - 1]
        if (before) expect(box.y - box.half).toBeGreaterThanOrEqual(before.y + before.half - 1e-6)
      }
    }))

  it('keeps labels inside the plot', () =>
    law((labels) => {
      for (const [index, y] of placeLabels(labels, 300).entries()) {
        const half = (labels[index]?.height ?? 0) / 2
        if (y === undefined) continue
        expect(y - half).toBeGreaterThanOrEqual(-1e-6)
        expect(y + half).toBeLessThanOrEqual(300 + 1e-6)
      }
    }))

  it('keeps the order of the wishes', () =>
    law((labels) => {
      const places = placeLabels(labels, 300)
      for (const [a, one] of labels.entries())
        for (const [b, other] of labels.entries()) {
          const [first, second] = [places[a], places[b]]
          if (first === undefined || second === undefined || one.y >= other.y) continue
          expect(first).toBeLessThan(second)
        }
    }))

  it('leaves no label out where all have room', () =>
    law((labels) => {
      const all = labels.reduce((sum, one) => sum + one.height, 0)
      if (all <= 300) expect(placeLabels(labels, 300)).not.toContain(undefined)
    }))

  it('leaves labels that do not touch where they want to be', () => {
    const wanted = [40, 100, 200].map((y) => ({ y, height: 15, priority: 1 }))
    expect(placeLabels(wanted, 300)).toEqual([40, 100, 200])
  })

  it('moves two labels of the same wish apart by as much', () => {
    const wanted = [100, 100].map((y) => ({ y, height: 15, priority: 1 }))
    expect(placeLabels(wanted, 300)).toEqual([92.5, 107.5])
  })

  it('leaves out the least important first, of those the most crowded', () => {
    const wanted = [
      { y: 5, height: 15, priority: 1 },
      { y: 20, height: 15, priority: 1 },
      { y: 21, height: 15, priority: 1 },
      { y: 22, height: 15, priority: 2 },
      { y: 40, height: 15, priority: 1 },
    ]
    const places = placeLabels(wanted, 60)
    expect(places.map((place) => place !== undefined)).toEqual([true, true, false, true, true])
  })
})
