import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTemplate, printTemplate } from '../../../src/model/template/parseTemplate.ts'
import {
  chosen,
  englishArticles,
  type Format,
  italianArticles,
  modifiers,
  type Placeholder,
  type Template,
  textForms,
} from '../../../src/model/template/template.ts'

const seed = 20_261_123
const whyNot = (text: string) => {
  const parsed = parseTemplate(text)
  return parsed.ok ? 'it is read' : `${parsed.at}: ${parsed.why}`
}

const name = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,6}$/)
const words = fc.stringMatching(/^[a-z :.’]{0,8}$/)
const format: fc.Arbitrary<Format> = fc.oneof(
  fc
    .constantFrom(...textForms, ...modifiers, ...englishArticles, ...italianArticles)
    .map((one) => ({ format: one })),
  fc
    .constantFrom('plural' as const, 'unit' as const, 'sign' as const)
    .chain((one) =>
      fc
        .array(words, { minLength: chosen[one], maxLength: chosen[one] })
        .map((options) => ({ format: one, options })),
    ),
)
const subject: fc.Arbitrary<Placeholder['subject']> = fc.oneof(
  fc.stringMatching(/^[A-Z]{2}[A-Z0-9_-]{0,6}$/).map((area) => ({ area })),
  fc
    .tuple(name, fc.array(name, { maxLength: 2 }))
    .map(([first, rest]) => ({ path: [first, ...rest] as const })),
)
const placeholder = fc.record({ subject, formats: fc.array(format, { maxLength: 3 }) })
const template: fc.Arbitrary<Template> = fc
  .array(fc.tuple(fc.stringMatching(/^[^{}]{1,10}$/), placeholder), { maxLength: 4 })
  .map((pairs) => pairs.flat())

describe('templates', () => {
  test('are texts with named places, properties and formats', () => {
    expect(parseTemplate('In {gdp.period|in}: {n|plural:state|states} of {area:ITC1}.')).toEqual({
      ok: true,
      template: [
        'In ',
        { subject: { path: ['gdp', 'period'] }, formats: [{ format: 'in' }] },
        ': ',
        { subject: { path: ['n'] }, formats: [{ format: 'plural', options: ['state', 'states'] }] },
        ' of ',
        { subject: { area: 'ITC1' }, formats: [] },
        '.',
      ],
    })
  })

  test('formats follow each other, after the options of one', () => {
    const parsed = parseTemplate('{d|abs|sign:above|equal to|below|capital}')
    expect(parsed.ok && parsed.template).toEqual([
      {
        subject: { path: ['d'] },
        formats: [
          { format: 'abs' },
          { format: 'sign', options: ['above', 'equal to', 'below'] },
          { format: 'capital' },
        ],
      },
    ])
  })

  test('a text without places, and none at all, are templates', () => {
    expect(parseTemplate('Plain.')).toEqual({ ok: true, template: ['Plain.'] })
    expect(parseTemplate('')).toEqual({ ok: true, template: [] })
  })

  test('what cannot be read is said with its place', () => {
    expect(whyNot('So {gdp|bold}')).toBe('3: no format is called "bold"')
    expect(whyNot('{gdp of}')).toBe('0: "gdp of" is no name of a figure')
    expect(whyNot('{}')).toBe('0: "" is no name of a figure')
    expect(whyNot('{area:}')).toBe('0: "area:" is no name of a figure')
    expect(whyNot('{n|plural:one}')).toBe('0: "plural" needs 2 options')
    expect(whyNot('half {open')).toBe('5: a brace stands alone')
    expect(whyNot('half } closed {n}')).toBe('5: a brace stands alone')
  })

  test('printing and parsing are inverse', () => {
    fc.assert(
      fc.property(template, (parts) => {
        expect(parseTemplate(printTemplate(parts))).toEqual({ ok: true, template: parts })
      }),
      { seed },
    )
  })

  test('nothing that is typed breaks the parser', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '|', ':', '.', 'a', 'plural:', ' ') }),
        (text) => {
          const parsed = parseTemplate(text)
          if (parsed.ok) expect(printTemplate(parsed.template)).toBe(text)
          else expect(parsed.at).toBeGreaterThanOrEqual(0)
        },
      ),
      { seed },
    )
  })
})
