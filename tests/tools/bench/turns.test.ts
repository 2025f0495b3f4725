import { expect, test, vi } from 'vitest'
import { inTurns } from '../../../tools/bench/turns.ts'

test('pages are visited in turns, and the first turn does not count', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const order: string[] = []
  const seen = await inTurns([{ name: 'a' }, { name: 'b' }], 2, async ({ name }) => {
    order.push(name)
    return order.length
  })
  expect(order).toEqual(['a', 'b', 'a', 'b', 'a', 'b'])
  expect([...seen]).toEqual([
    ['a', [3, 5]],
    ['b', [4, 6]],
  ])
})
