import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bases } from '../../src/model/bases.ts'
import { type Choices, noChoices, setNames, without } from '../../src/state/choices.ts'
import { parseAddress, printAddress, yearLimits } from '../../src/state/url.ts'

const seed = 20261123
const year = fc.integer(yearLimits)
const areaCode = fc.constantFrom('ITC1', 'SK', 'HU', 'US-MI', 'EU27_2020', 'ITC11-MIRAFIORI')
const code = fc.constantFrom('US', 'C29', 'N3361-3363', 'gdp', '_T')

const choicesArbitrary: fc.Arbitrary<Choices> = fc
  .record({
    areas: fc.uniqueArray(areaCode, { maxLength: 6 }),
    span: fc.option(fc.tuple(fc.option(year, { nil: undefined }), fc.option(year, { nil: undefined })), {
      nil: undefined,
    }),
    basis: fc.option(fc.constantFrom(...bases), { nil: undefined }),
    baseYear: fc.option(year, { nil: undefined }),
    partner: fc.option(code, { nil: undefined }),
    sector: fc.option(code, { nil: undefined }),
    indicator: fc.option(code, { nil: undefined }),
    scale: fc.option(fc.constant('log' as const), { nil: undefined }),
  })
  .map(({ areas, span, basis, baseYear, ...rest }) => {
    const [a, b] = span ?? [undefined, undefined]
    const [from, to] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b]
    return { areas, from, to, basis, baseYear: basis === 'index' ? baseYear : undefined, ...rest }
  })

describe('the address', () => {
  it('holds every choice: parse after print gives the same choices and no problem', () => {
    fc.assert(
      fc.property(choicesArbitrary, (choices) => {
        const address = parseAddress(printAddress(choices))
        expect({ ...noChoices, ...address.choices }).toEqual(JSON.parse(JSON.stringify(choices)))
        expect(address.problems).toEqual([])
      }),
      { seed, numRuns: 500 },
    )
  })

  it('never throws, whatever stands in it, and what it reads prints and reads again as the same', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
        const { choices } = parseAddress(`?${text}`)
        expect(parseAddress(printAddress(choices)).choices).toEqual(choices)
      }),
      { seed, numRuns: 500 },
    )
    for (const nasty of [
      '?areas=%E0%A4%A',
      '?period=__proto__',
      '?basis=constructor',
      '?areas=<script>',
      '?period=9999999',
    ]) {
      expect(() => parseAddress(nasty)).not.toThrow()
    }
  })

  it('leaves defaults out and stays readable', () => {
    expect(printAddress(noChoices)).toBe('')
    expect(
      printAddress({ areas: ['ITC1', 'SK'], from: 2010, to: 2020, basis: 'index', baseYear: 2015 }),
    ).toBe('?areas=ITC1,SK&period=2010..2020&basis=index&base=2015')
    expect(printAddress({ areas: [], from: 2019, to: 2019 })).toBe('?period=2019')
    expect(printAddress({ areas: [], from: 2019 })).toBe('?period=2019..')
  })

  it('is under 300 characters for ordinary use', () => {
    const choices: Choices = {
      areas: Array.from({ length: 20 }, (_, index) => `US-${String.fromCharCode(65 + index)}A`),
      from: 2000,
      to: 2024,
      basis: 'index',
      baseYear: 2015,
      partner: 'US',
      sector: 'N3361-3363',
      indicator: 'unemployment-rate',
      scale: 'log',
    }
    expect(printAddress(choices, 'dark').length).toBeLessThan(300)
  })

  it('says what it could not honour, and what is shown instead', () => {
    const { choices, problems } = parseAddress('?period=1800..2020&basis=banana&areas=IT,<b>&colour=red')
    expect(choices).toEqual({ areas: ['IT'], from: 1950, to: 2020 })
    expect(problems).toEqual([
      { parameter: 'period', text: '1800..2020', reason: 'clamped', instead: '1950..2020' },
      { parameter: 'basis', text: 'banana', reason: 'not-understood' },
      { parameter: 'areas', text: '<b>', reason: 'not-understood' },
      { parameter: 'colour', text: 'red', reason: 'unknown-parameter' },
    ])
  })

  it('turns a period round that runs backwards', () => {
    const { choices, problems } = parseAddress('?period=2020..2010')
    expect(choices).toMatchObject({ from: 2010, to: 2020 })
    expect(problems[0]).toMatchObject({ reason: 'clamped', instead: '2010..2020' })
  })

  it('reads the short form year=2019 as a period of one year', () => {
    expect(parseAddress('?year=2019')).toMatchObject({ choices: { from: 2019, to: 2019 }, problems: [] })
  })

  it('passes over what mailers and networks append', () => {
    expect(parseAddress('?utm_source=x&fbclid=y').problems).toEqual([])
  })

  it('takes several lists of areas as one', () => {
    expect(parseAddress('?areas=ITC1&areas=SK').choices.areas).toEqual(['ITC1', 'SK'])
  })

  it('drops a base year without an index', () => {
    expect(parseAddress('?base=2010')).toMatchObject({
      choices: { areas: [] },
      problems: [{ parameter: 'base', text: '2010', reason: 'not-understood' }],
    })
  })

  it('reads a theme, and prints it only where it is not the system’s', () => {
    expect(parseAddress('?theme=dark').theme).toBe('dark')
    expect(printAddress(noChoices, 'dark')).toBe('?theme=dark')
    expect(printAddress(noChoices, 'system')).toBe('')
  })
})

describe('what is set', () => {
  it('is counted once a filter, and each can be taken back alone', () => {
    const choices: Choices = { areas: ['IT', 'SK'], from: 2010, to: 2020, basis: 'index', baseYear: 2015 }
    expect(setNames(choices)).toEqual(['areas', 'period', 'basis'])
    for (const name of setNames(choices)) expect(setNames(without(choices, name))).not.toContain(name)
    expect(without(choices, 'basis').baseYear).toBeUndefined()
  })
})
