import { describe, expect, test } from 'vitest'
import { problemText } from '../../../src/model/figure/problem.ts'
import { type Gap, gap } from '../../../src/model/gap.ts'
import type { Quantity } from '../../../src/model/quantity.ts'
import { renderTemplate } from '../../../src/model/template/renderTemplate.ts'
import type { Language } from '../../../src/model/text.ts'
import type { UnitCode } from '../../../src/model/unit.ts'
import { smallAreas } from '../smallCube.ts'

const cell = { dataset: 'money', vintage: 'now', at: { ref_area: 'IT', time: '2023' } }
const quantity = (
  value: number | Gap,
  code: UnitCode = 'PC',
  decimals = 1,
  more: Partial<Quantity> = {},
): Quantity => ({
  cell: value,
  unit: { code, multiplier: 0, decimals },
  kind: 'flow',
  status: [],
  notes: [],
  period: '2023',
  area: 'IT',
  from: [cell],
  ...more,
})

const quantities = new Map<string, Quantity>([
  ['share', quantity(8.1)],
  ['eleven', quantity(11, 'PC', 0)],
  ['part', quantity(-3.25, 'PP', 1)],
  ['nearZero', quantity(0.04)],
  ['money', quantity(155_971_800_000, 'EUR', 0, { period: '2024-01-01/P9M' })],
  ['one', quantity(1, 'NR', 0)],
  ['three', quantity(3, 'NR', 0)],
  ['many', quantity(1234, 'NR', 0)],
  ['rank', quantity(18, 'RANK', 0, { of: 28, tied: false })],
  ['joint', quantity(8, 'RANK', 0, { of: 27, tied: true })],
  ['below', quantity(12, 'EUR', 0, { named: { codes: ['SK'], by: 'ref_area' } })],
  ['level', quantity(12, 'EUR', 0, { named: { codes: ['NL', 'MT', 'HU'], by: 'ref_area' } })],
  ['nowhere', quantity(12, 'EUR', 0, { named: { codes: ['ZZ'], by: 'ref_area' } })],
  ['missing', quantity(gap('suppressed'))],
  ['asserted', quantity(145, 'EUR', 0, { from: [], period: undefined, since: '2013' })],
  ['asserted.rank', quantity(15, 'RANK', 0, { from: [] })],
])
const context = { areas: smallAreas, period: '2023', from: '2000', to: '2023' }

function render(template: string, language: Language = 'en') {
  const rendered = renderTemplate(template, quantities, language, context)
  return rendered.ok ? rendered.text.replaceAll('\u00a0', ' ') : problemText(rendered.problem, 'f')
}
const it = (template: string) => render(template, 'it')

describe('a rendered template', () => {
  test('has its numbers in the language’s own form', () => {
    expect(render('It made {share} of {money}.')).toBe('It made 8.1% of €156 bn.')
    expect(it('Valeva {money|long}, {share|il}.')).toBe('Valeva 156 miliardi di euro, l’8,1%.')
  })

  test('lists the cells that its words stand on', () => {
    const rendered = renderTemplate('{share} and {asserted}', quantities, 'en', context)
    expect(rendered.ok && rendered.from).toEqual([cell])
  })

  test('says ranks as ordinals, shared ones as such', () => {
    expect(render('{rank|ordinal} of {rank.of}, {joint|place}')).toBe('18th of 28, joint 8th')
    expect(it('{rank|il|ordinal} su {rank.of}, {joint|place}')).toBe('il 18º su 28, 8º a pari merito')
    expect(it('{joint|il|ordinal}')).toBe('l’8º')
  })

  test('names an area that was looked for, and its number as .value', () => {
    expect(render('below: {below|the} with {below.value}')).toBe('below: Slovakia with €12')
    expect(it('sotto: {below|il}, con {below.value}')).toBe('sotto: la Slovacchia, con 12 €')
  })

  test('lists those who tie, each with its article', () => {
    expect(render('{level|the|capital}')).toBe('The Netherlands, Malta and Hungary')
    expect(it('{level|del}')).toBe('dei Paesi Bassi, di Malta e dell’Ungheria')
  })

  test('names areas by code, and the area of a number', () => {
    expect(render('{area:SK} and {share.area}')).toBe('Slovakia and Italy')
    expect(it('{area:HU|il|capital}')).toBe('L’Ungheria')
  })

  test('says the periods of numbers and of the view', () => {
    expect(render('{share.period}, {money.period}, {money.period|spoken}')).toBe(
      '2023, Jan–Sep 2024, January to September 2024',
    )
    expect(render('{from}–{to}, shown {period|in}; since {asserted.since}')).toBe(
      '2000–2023, shown in 2023; since 2013',
    )
    expect(it('{money.period|in|capital}')).toBe('Da gennaio a settembre 2024')
  })

  test('chooses words by number: plural, and above, equal or below as it reads', () => {
    const count = '{one|plural:state|states}, {three|plural:state|states}, {share|plural:point|points}'
    expect(render(count)).toBe('state, states, points')
    const side =
      '{share|sign:above|equal|below} {part|sign:above|equal|below} {nearZero|sign:above|equal|below}'
    expect(render(side)).toBe('above below equal')
  })

  test('spells small whole numbers out where asked, and no others', () => {
    expect(render('{three|words} and {many|words} and {share|words}')).toBe('three and 1,234 and 8.1%')
    expect(it('{three|words|capital}')).toBe('Tre')
    expect(it('{one|words|il}')).toBe('l’uno')
  })

  test('takes signs off and puts them on', () => {
    expect(render('{part|abs}')).toBe('3.3 percentage points')
    expect(render('{share|signed} {part|signed|bare} {nearZero|signed}')).toBe('+8.1% −3.3 0.0%')
  })

  test('names what is counted instead of the unit', () => {
    expect(render('{three|unit:state|states}')).toBe('3 states')
    expect(it('{one|unit:stato|stati}')).toBe('1 stato')
  })

  test('chooses articles by sound', () => {
    expect(render('{share|a} rise, {eleven|a} fall')).toBe('an 8.1% rise, an 11% fall')
    expect(it('{eleven|del|capital}')).toBe('Dell’11%')
  })

  test('finds a claim’s further figures by their dotted names', () => {
    expect(render('{asserted}, {asserted.rank|ordinal}')).toBe('€145, 15th')
  })
})

describe('a template that cannot be rendered', () => {
  test.each([
    ['{nothing}', 'there is no figure of this name'],
    ['{share.colour}', 'the text cannot be read'],
    ['{share.of}', 'the text cannot be read'],
    ['{share|il}', 'the text cannot be read'],
    ['{share|the}', 'the text cannot be read'],
    ['{below|a}', 'the text cannot be read'],
    ['{asserted.period}', 'no figures for this period'],
    ['{area:ZZ}', 'the dataset has no such code'],
    ['{nowhere}', 'the dataset has no such code'],
    ['{share', 'the text cannot be read'],
  ])('%s says why', (template, why) => {
    expect(render(template)).toContain(why)
  })

  test('a missing number is named with its reason and cell, and so is the period of one', () => {
    const told =
      'figure "missing": there is no number in the cell (suppressed) [money@now ref_area=IT time=2023]'
    expect(render('It was {missing}.')).toBe(`f: ${told}`)
    expect(render('In {missing.period}.')).toContain('there is no number in the cell')
  })

  test('a view without one period has none to name', () => {
    const rendered = renderTemplate('{period}', quantities, 'en', { areas: smallAreas })
    expect(rendered.ok ? '' : rendered.problem.problem).toBe('unknown-period')
  })

  test('an English article in Italian is not left out silently', () => {
    expect(it('{share|a}')).toContain('the format does not fit it')
  })
})
