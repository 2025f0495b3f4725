import { describe, expect, test } from 'vitest'
import { findNumerals } from '../../tools/words/findNumerals.ts'
import { literalsOf } from '../../tools/words/literalsOf.ts'
import { textsOf } from '../../tools/words/textsOf.ts'

const inEnglish = (text: string, names: readonly string[] = []) => findNumerals(text, 'en', names)
const inItalian = (text: string) => findNumerals(text, 'it', [])

describe('free numerals', () => {
  test('are digits outside braces, each number whole', () => {
    expect(inEnglish('GDP of 1,234.5 in {gdp.period}, 10% more than 2019–2020')).toEqual([
      '1,234.5',
      '10',
      '2019–2020',
    ])
    expect(inItalian('quota: 8,1%')).toEqual(['8,1'])
    expect(inEnglish('{a1} of {b2|plural:x|y}')).toEqual([])
  })

  test('are cardinals in letters from two to twelve, whole words of any case', () => {
    expect(inEnglish('Two of the twelve were often weighed')).toEqual(['Two', 'twelve'])
    expect(inItalian('Tre Stati su dodici, e due ottobri')).toEqual(['Tre', 'dodici', 'due'])
    expect(inEnglish('one by one, at once')).toEqual([])
    expect(inItalian('uno per uno')).toEqual([])
  })

  test('are not idioms that count nothing', () => {
    expect(inEnglish('the larger of the two')).toEqual([])
    expect(inItalian('il confronto fra i due')).toEqual([])
  })

  test('are not names, found whole and of any case', () => {
    const names = ['EU-27', 'NAICS 3361–3363', '15–64']
    expect(inEnglish('EU-27, naics 3361–3363, aged 15–64', names)).toEqual([])
    expect(inEnglish('EU-275, 15–649', names)).toEqual(['275', '15–649'])
  })

  test('hide in the words a format chooses between, and are found there', () => {
    expect(inEnglish('{n|plural:one in 2|some in 3}')).toEqual(['2', '3'])
    expect(inEnglish('{d|sign:above|level with|below} the rest')).toEqual([])
  })

  test('are no superscripts or letters with digits inside a name of ours', () => {
    expect(inEnglish('in km²')).toEqual([])
  })
})

describe('texts of a file', () => {
  test('are found wherever a text stands in each language, with their paths', () => {
    const file = { id: 'x1', title: { en: 'A', it: 'B' }, notes: [{ en: 'C', it: 'D' }], size: 3 }
    expect(textsOf(file)).toEqual([
      { path: 'title', language: 'en', text: 'A' },
      { path: 'title', language: 'it', text: 'B' },
      { path: 'notes.0', language: 'en', text: 'C' },
      { path: 'notes.0', language: 'it', text: 'D' },
    ])
  })

  test('leave out what is only a name: places and people of a timeline, releases of a dataset', () => {
    const named = { en: 'Plant 4', it: 'Stabilimento 4' }
    expect(textsOf({ entries: [{ place: named, whom: named }], delegation: [named] })).toEqual([])
    expect(textsOf({ datasets: [{ releases: [{ label: named }] }] })).toEqual([])
  })
})

describe('string literals of a module', () => {
  const texts = (source: string) => literalsOf(source).map(({ text }) => text)

  test('are those of every quote, without comments and code', () => {
    expect(texts(`const a = 'one' // 'two'\n/* "three" */ const b = "four" + 5`)).toEqual(['one', 'four'])
  })

  test('of templates are the text around the expressions, and the strings within these', () => {
    expect(texts(`const f = (n) => \`up by \${n > 1 ? \`\${n} parts\` : "a part"} now\``)).toEqual([
      'up by   now',
      '  parts',
      'a part',
    ])
  })

  test('keep escaped quotes inside, and know their lines', () => {
    expect(literalsOf(`\n'it\\'s'\n'b'`)).toEqual([
      { line: 2, text: "it's" },
      { line: 3, text: 'b' },
    ])
  })
})
