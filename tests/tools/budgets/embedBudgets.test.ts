import { expect, test } from 'vitest'
import { embedBudgets, typeOfEmbed } from '../../../tools/budgets/embedBudgets.ts'

const embed = (page: string, kb: number, type: string) => ({ page, bytes: kb * 1000, type })

test('each embed, the one in the middle, and an article with the heaviest of every kind', () => {
  const budgets = embedBudgets([embed('a', 11, 'map'), embed('b', 9, 'map'), embed('c', 3, 'bars')])
  expect(budgets.map(({ bytes, passed }) => [bytes, passed])).toEqual([
    [9000, false],
    [14_000, true],
    [11_000, false],
    [9000, true],
    [3000, true],
  ])
})

test('the kind stands in the page', () => {
  expect(typeOfEmbed('<body><main data-type="lines">')).toBe('lines')
})
