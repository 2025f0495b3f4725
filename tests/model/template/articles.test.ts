import { describe, expect, test } from 'vitest'
import { withIndefinite, withPlaceDefinite } from '../../../src/model/template/englishArticle.ts'
import { withItalianArticle } from '../../../src/model/template/italianArticle.ts'
import { withPlaceArticle } from '../../../src/model/template/italianPlace.ts'
import type { ItalianArticle } from '../../../src/model/template/template.ts'

describe('Italian articles, by how the number is spoken', () => {
  test.each([
    ['0,5%', 'lo 0,5%'],
    ['0', 'lo 0'],
    ['1%', 'l’1%'],
    ['1,5%', 'l’1,5%'],
    ['2%', 'il 2%'],
    ['6,25%', 'il 6,25%'],
    ['8%', 'l’8%'],
    ['8,1%', 'l’8,1%'],
    ['11%', 'l’11%'],
    ['11,5%', 'l’11,5%'],
    ['18%', 'il 18%'],
    ['80%', 'l’80%'],
    ['81,3%', 'l’81,3%'],
    ['100%', 'il 100%'],
    ['110%', 'il 110%'],
    ['800', 'l’800'],
    ['1.000', 'il 1.000'],
    ['1.100', 'il 1.100'],
    ['8.000', 'l’8.000'],
    ['11.000', 'l’11.000'],
    ['1.000.000', 'l’1.000.000'],
    ['1,5 mln', 'l’1,5 mln'],
    ['−8%', 'il −8%'],
    ['+1%', 'il +1%'],
    ['2024', 'il 2024'],
    ['1997', 'il 1997'],
  ])('%s', (number, expected) => {
    expect(withItalianArticle('il', number)).toBe(expected)
  })

  test.each([
    ['1º', 'il 1º'],
    ['8º', 'l’8º'],
    ['11º', 'l’11º'],
    ['18º', 'il 18º'],
    ['80º', 'l’80º'],
  ])('the ordinal %s: primo, ottavo, undicesimo', (number, expected) => {
    expect(withItalianArticle('il', number)).toBe(expected)
  })

  test('articled prepositions follow the article', () => {
    const of = (article: ItalianArticle) => [8, 11, 5].map((n) => withItalianArticle(article, `${n}%`))
    expect(of('al')).toEqual(['all’8%', 'all’11%', 'al 5%'])
    expect(of('del')).toEqual(['dell’8%', 'dell’11%', 'del 5%'])
    expect(of('dal')).toEqual(['dall’8%', 'dall’11%', 'dal 5%'])
    expect(of('nel')).toEqual(['nell’8%', 'nell’11%', 'nel 5%'])
    expect(of('sul')).toEqual(['sull’8%', 'sull’11%', 'sul 5%'])
    expect(withItalianArticle('del', '0,5%')).toBe('dello 0,5%')
  })

  test('the indefinite article is "uno" before nought only', () => {
    expect(withItalianArticle('un', '8%')).toBe('un 8%')
    expect(withItalianArticle('un', '0,5%')).toBe('uno 0,5%')
  })

  test('the plural is "gli" where the singular is "l’" or "lo"', () => {
    expect(['8', '11', '0', '3', '80'].map((n) => withItalianArticle('i', n))).toEqual([
      'gli 8',
      'gli 11',
      'gli 0',
      'i 3',
      'gli 80',
    ])
    expect(withItalianArticle('dei', '11')).toBe('degli 11')
  })

  test('the feminine elides before a vowel', () => {
    expect(withItalianArticle('la', '8ª')).toBe('l’8ª')
    expect(withItalianArticle('la', '20ª')).toBe('la 20ª')
  })

  test('words are heard like numbers', () => {
    expect(withItalianArticle('il', 'otto')).toBe('l’otto')
    expect(withItalianArticle('il', 'zero')).toBe('lo zero')
    expect(withItalianArticle('il', 'sei')).toBe('il sei')
    expect(withItalianArticle('i', 'Stati Uniti')).toBe('gli Stati Uniti')
  })
})

describe('Italian articles of places', () => {
  test.each([
    ['Slovacchia', 'la Slovacchia', 'della Slovacchia'],
    ['Ungheria', 'l’Ungheria', 'dell’Ungheria'],
    ['Portogallo', 'il Portogallo', 'del Portogallo'],
    ['Paesi Bassi', 'i Paesi Bassi', 'dei Paesi Bassi'],
    ['Stati Uniti', 'gli Stati Uniti', 'degli Stati Uniti'],
    ['Filippine', 'le Filippine', 'delle Filippine'],
    ['Malta', 'Malta', 'di Malta'],
    ['Cipro', 'Cipro', 'di Cipro'],
    ['Canada', 'il Canada', 'del Canada'],
    ['Corea del Sud', 'la Corea del Sud', 'della Corea del Sud'],
    ['Nuovo Messico', 'il Nuovo Messico', 'del Nuovo Messico'],
    ['Indiana', 'l’Indiana', 'dell’Indiana'],
    ['Alabama', 'l’Alabama', 'dell’Alabama'],
    ['Carolina del Sud', 'la Carolina del Sud', 'della Carolina del Sud'],
    ['Zimbabwe', 'lo Zimbabwe', 'dello Zimbabwe'],
  ])('%s', (name, il, del) => {
    expect(withPlaceArticle('il', name, 'country')).toBe(il)
    expect(withPlaceArticle('del', name, 'country')).toBe(del)
  })

  test('cities and regions follow no rule, nor does "in" with countries', () => {
    expect(withPlaceArticle('il', 'Berlino', 'nuts2')).toBeUndefined()
    expect(withPlaceArticle('nel', 'Francia', 'country')).toBeUndefined()
  })
})

describe('English articles, by how the number is spoken', () => {
  test.each([
    ['8%', 'an 8%'],
    ['8.1%', 'an 8.1%'],
    ['11', 'an 11'],
    ['11,000', 'an 11,000'],
    ['18th', 'an 18th'],
    ['80', 'an 80'],
    ['800', 'an 800'],
    ['€80 m', 'an €80 m'],
    ['1.5', 'a 1.5'],
    ['1', 'a 1'],
    ['100', 'a 100'],
    ['110', 'a 110'],
    ['1,100', 'a 1,100'],
    ['1,000', 'a 1,000'],
    ['0.5', 'a 0.5'],
    ['0.8', 'a 0.8'],
    ['−8%', 'a −8%'],
    ['$43.9 bn', 'a $43.9 bn'],
    ['eight', 'an eight'],
    ['one', 'a one'],
    ['ten', 'a ten'],
  ])('%s', (number, expected) => {
    expect(withIndefinite(number)).toBe(expected)
  })

  test('some places take "the" in a sentence', () => {
    expect(withPlaceDefinite('Netherlands')).toBe('the Netherlands')
    expect(withPlaceDefinite('United States')).toBe('the United States')
    expect(withPlaceDefinite('Hungary')).toBe('Hungary')
  })
})
