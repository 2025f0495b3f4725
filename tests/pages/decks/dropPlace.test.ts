import { describe, expect, it } from 'vitest'
import { dropGap, placeAfter } from '../../../src/pages/decks/dropPlace.ts'

const boxes = [
  { top: 0, bottom: 40 },
  { top: 40, bottom: 240 },
  { top: 240, bottom: 280 },
]

describe('a thing that is dragged over a list', () => {
  it('is dropped before the first box whose middle is below it', () => {
    expect([-500, 19, 21, 139, 141, 259, 261, 9999].map((y) => dropGap(y, boxes))).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3,
    ])
    expect(dropGap(10, [])).toBe(0)
  })

  it('has the place of the gap, but one less where it comes from above', () => {
    expect([0, 1, 2, 3, 4].map((gap) => placeAfter(2, gap))).toEqual([0, 1, 2, 2, 3])
  })
})
