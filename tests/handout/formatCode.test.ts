import { describe, expect, test } from 'vitest'
import { axisCode, literal, numberCode, wordsOnly } from '../../src/handout/formatCode.ts'
import type { Unit } from '../../src/model/unit.ts'

const euro: Unit = { code: 'EUR', multiplier: 6, decimals: 1 }
const percent: Unit = { code: 'PC', multiplier: 0, decimals: 2 }
const persons: Unit = { code: 'PS', multiplier: 0, decimals: 0 }
const thousands: Unit = { code: 'PS', multiplier: 3, decimals: 1 }

describe('the code of a number', () => {
  test.each([
    ['a percentage', 6.25, percent, 'en', '#,##0.00"%"'],
    ['millions written as billions', 155_971.77, euro, 'en', '"€"#,##0,"\u00a0bn"'],
    [
      'the same in Italian, with the marks of the reader’s own computer',
      4_185_550,
      euro,
      'it',
      '#,##0.0,"\u00a0mld\u00a0€"',
    ],
    ['persons written as millions', 4_251_623, persons, 'en', '#,##0.00,,"\u00a0m"'],
    ['a bare number', 30_202, persons, 'it', '#,##0'],
    ['a negative number: its sign is Office’s', -70_300, euro, 'en', '"€"#,##0.0,"\u00a0bn"'],
    ['zero', 0, percent, 'en', '#,##0.00"%"'],
  ] as const)('of %s', (_, value, unit, language, code) => {
    expect(numberCode(value, unit, language)).toBe(code)
  })

  test('says the unit where the site multiplies, which no code can', () => {
    expect(numberCode(12.5, thousands, 'en')).toBe('#,##0.0"\u00a0thousand persons"')
  })

  test('has words before it', () => {
    expect(numberCode(735, persons, 'en', '≥ ')).toBe('"≥ "#,##0')
  })
})

describe('the code of an axis', () => {
  test('has the unit at the greatest number only', () => {
    expect(axisCode([0, 50_000, 100_000], euro, 'en')).toBe('[>=100000]"€"#,##0,"\u00a0bn";#,##0,')
    expect(axisCode([0, 2, 4], percent, 'it')).toBe('[>=4]#,##0"%";#,##0')
  })

  test('is one for all where there is no unit to say', () => {
    expect(axisCode([0, 20_000, 40_000], persons, 'en')).toBe('#,##0')
  })

  test('has the decimals that tell its numbers apart', () => {
    expect(axisCode([0, 0.5, 1], percent, 'en')).toContain('#,##0.0')
  })

  test('of no number is Office’s own', () => {
    expect(axisCode([], percent, 'en')).toBe('General')
  })
})

test('words are written as they are, quotation marks included, whatever the number’s sign', () => {
  expect(literal('a "b" c')).toBe('"a "\\""b"\\"" c"')
  expect(literal('')).toBe('')
  expect(wordsOnly('◆ over 10%')).toBe('"◆ over 10%";"◆ over 10%";"◆ over 10%"')
})
