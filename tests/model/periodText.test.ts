import { describe, expect, test } from 'vitest'
import { type PeriodForm, periodText } from '../../src/model/periodText.ts'

const both = (code: string, form?: PeriodForm) => [periodText(code, 'en', form), periodText(code, 'it', form)]

describe('periods as text', () => {
  test('a year is its number in every form but with its preposition', () => {
    expect(both('2024')).toEqual(['2024', '2024'])
    expect(both('2024', 'spoken')).toEqual(['2024', '2024'])
    expect(both('2024', 'in')).toEqual(['in 2024', 'nel 2024'])
  })

  test('a month', () => {
    expect(both('2022-04')).toEqual(['Apr 2022', 'apr 2022'])
    expect(both('2022-04', 'spoken')).toEqual(['April 2022', 'aprile 2022'])
    expect(both('2022-07', 'in')).toEqual(['in July 2022', 'a luglio 2022'])
    expect(periodText('2022-04', 'it', 'in')).toBe('ad aprile 2022')
  })

  test('a quarter', () => {
    expect(both('2023-Q4')).toEqual(['Q4 2023', '4º trim. 2023'])
    expect(both('2023-Q4', 'spoken')).toEqual(['fourth quarter of 2023', 'quarto trimestre del 2023'])
    expect(both('2023-Q1', 'in')).toEqual(['in the first quarter of 2023', 'nel primo trimestre del 2023'])
  })

  test('a part of a year', () => {
    expect(both('2024-01-01/P9M')).toEqual(['Jan–Sep 2024', 'gen–set 2024'])
    expect(both('2024-01-01/P9M', 'spoken')).toEqual(['January to September 2024', 'gennaio–settembre 2024'])
    expect(both('2024-01-01/P4M', 'in')).toEqual(['from January to April 2024', 'da gennaio ad aprile 2024'])
  })

  test('twelve months over the turn of the year', () => {
    expect(both('2023-10-01/P12M')).toEqual(['Oct 2023–Sep 2024', 'ott 2023–set 2024'])
    expect(periodText('2023-10-01/P12M', 'en', 'in')).toBe('from October 2023 to September 2024')
  })

  test('a range of one month is that month', () => {
    expect(both('2024-11-01/P1M')).toEqual(['Nov 2024', 'nov 2024'])
    expect(periodText('2024-11-01/P1M', 'it', 'in')).toBe('a novembre 2024')
  })

  test('what is no period stays as it is', () => {
    expect(both('later')).toEqual(['later', 'later'])
  })
})
