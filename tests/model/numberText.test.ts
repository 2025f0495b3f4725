import { describe, expect, test } from 'vitest'
import { decimalText, type NumberForm, numberText, ordinalText } from '../../src/model/numberText.ts'
import type { Language } from '../../src/model/text.ts'
import type { Unit, UnitCode } from '../../src/model/unit.ts'

const unit = (code: UnitCode, decimals = 0, multiplier = 0): Unit => ({ code, decimals, multiplier })
const people = unit('PS')
const euroMillion = unit('EUR', 1, 6)
const percent = unit('PC', 1)

/** With ordinary blanks, so that expectations can be read. */
const text = (value: number, of: Unit, language: Language, form?: NumberForm): string =>
  numberText(value, of, language, form).replaceAll('\u00a0', ' ')

describe('numbers as text', () => {
  test('English has a decimal point, Italian a decimal comma, and each groups thousands its way', () => {
    expect(decimalText(1234567.891, 2, 'en')).toBe('1,234,567.89')
    expect(decimalText(1234567.891, 2, 'it')).toBe('1.234.567,89')
  })

  test('a number and its unit never part at the end of a line', () => {
    expect(numberText(1200, unit('KM2'), 'en')).toBe('1,200\u00a0km²')
    expect(numberText(1.5, unit('EUR', 1, 9), 'it')).toBe('1,5\u00a0mld\u00a0€')
  })

  test.each([
    [999, '999 persons', '999 persone'],
    [999_999, '999,999 persons', '999.999 persone'],
    [1_000_000, '1 m persons', '1 mln di persone'],
    [4_251_623, '4.25 m persons', '4,25 mln di persone'],
    [14_395_737, '14.4 m persons', '14,4 mln di persone'],
    [999_940_000, '999.9 m persons', '999,9 mln di persone'],
    [999_960_000, '1 bn persons', '1 mld di persone'],
  ])('%s is abbreviated by its size, at what it rounds to', (value, en, it) => {
    expect(text(value, people, 'en')).toBe(en)
    expect(text(value, people, 'it')).toBe(it)
  })

  test('money: the sign before in English, after in Italian, the minus before both', () => {
    expect(text(155971.77, euroMillion, 'en')).toBe('€156 bn')
    expect(text(155971.77, euroMillion, 'it')).toBe('156 mld €')
    expect(text(-70, unit('USD', 1, 9), 'en')).toBe('−$70 bn')
    expect(text(-70, unit('USD', 1, 9), 'it')).toBe('−70 mld $')
  })

  test('zero is nought of its unit, also where it was rounded from below', () => {
    expect(text(0, people, 'en')).toBe('0 persons')
    expect(text(0, percent, 'it')).toBe('0,0%')
    expect(text(-0.04, percent, 'en')).toBe('0.0%')
  })

  test('per cent follows without a blank, with the decimals of the indicator', () => {
    expect(text(6.252, unit('PC', 2), 'en')).toBe('6.25%')
    expect(text(6.252, unit('PC', 2), 'it')).toBe('6,25%')
    expect(text(-8.1, percent, 'it')).toBe('−8,1%')
    expect(text(1.5, unit('PP', 1), 'it')).toBe('1,5 punti percentuali')
  })

  test('per head is said after the unit', () => {
    expect(text(36686.4, { ...unit('EUR'), per: 'head' }, 'en')).toBe('€36,686 per head')
    expect(text(36686.4, { ...unit('EUR'), per: 'head' }, 'it')).toBe('36.686 € pro capite')
    expect(text(3.386, { ...unit('NGT', 2), per: 'head' }, 'it')).toBe('3,39 presenze pro capite')
    expect(text(34500, unit('EUR_HAB'), 'en')).toBe('€34,500')
  })

  test('one is singular, whatever its sign; what rounds to it too', () => {
    expect(text(1, unit('VEH'), 'en')).toBe('1 vehicle')
    expect(text(-1, unit('VEH'), 'it')).toBe('−1 veicolo')
    expect(text(1.2, unit('VEH'), 'en')).toBe('1 vehicle')
    expect(text(1.2, unit('VEH', 1), 'it')).toBe('1,2 veicoli')
  })

  test('a plain number, a rank and an index stand alone', () => {
    expect(text(1.34, unit('NR', 2), 'it')).toBe('1,34')
    expect(text(18, unit('RANK'), 'en')).toBe('18')
    expect(text(121.3, unit('IDX', 1), 'en')).toBe('121.3')
  })

  test('long spells the scale out, and in Italian the currency', () => {
    expect(text(1.1, unit('EUR', 1, 9), 'en', 'long')).toBe('€1.1 billion')
    expect(text(1.1, unit('EUR', 1, 9), 'it', 'long')).toBe('1,1 miliardi di euro')
    expect(text(1, unit('EUR', 1, 9), 'it', 'long')).toBe('1 miliardo di euro')
    expect(text(550, unit('EUR', 0, 6), 'it', 'long')).toBe('550 milioni di euro')
    expect(text(4_251_623, people, 'en', 'long')).toBe('4.25 million persons')
    expect(text(36686, { ...unit('EUR'), per: 'head' }, 'it', 'long')).toBe('36.686 euro pro capite')
  })

  test('full has every digit that is stored, and digits the same without the unit', () => {
    expect(text(155971.77, euroMillion, 'en', 'full')).toBe('€155,971,800,000')
    expect(text(4_251_623, people, 'it', 'full')).toBe('4.251.623 persone')
    expect(text(4_251_623, people, 'en', 'digits')).toBe('4,251,623')
  })

  test('bare has no unit but keeps the scale; round is the nearest whole of it', () => {
    expect(text(43.9, unit('USD', 1, 9), 'en', 'bare')).toBe('43.9 bn')
    expect(text(155971.77, euroMillion, 'en', 'round')).toBe('€156 bn')
    expect(text(6.5, percent, 'en', 'round')).toBe('7%')
    expect(text(999_600_000, people, 'en', 'round')).toBe('1 bn persons')
  })

  test('what is counted may be named instead of the unit', () => {
    const inhabitants = { one: 'abitante', many: 'abitanti' }
    const named = (value: number, form: NumberForm) =>
      numberText(value, people, 'it', form, inhabitants).replaceAll('\u00a0', ' ')
    expect(named(4_200_000, 'long')).toBe('4,2 milioni di abitanti')
    expect(named(1, 'short')).toBe('1 abitante')
    expect(numberText(500, unit('EUR'), 'en', 'full', { one: 'coin', many: 'coins' })).toBe('500\u00a0coins')
  })
})

describe('ordinals', () => {
  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [22, '22nd'],
    [111, '111th'],
    [1003, '1,003rd'],
  ])('%s in English', (value, expected) => {
    expect(ordinalText(value, 'en')).toBe(expected)
  })

  test('in Italian', () => {
    expect(ordinalText(18, 'it')).toBe('18º')
  })
})
