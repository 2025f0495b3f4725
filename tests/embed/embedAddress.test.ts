import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type EmbedFilter,
  type EmbedOptions,
  embedThemes,
  parseEmbedAddress,
  printEmbedAddress,
} from '../../src/embed/embedAddress.ts'
import { choiceNames, noChoices } from '../../src/state/choices.ts'

const filters = (): fc.Arbitrary<EmbedFilter[]> => fc.uniqueArray(fc.constantFrom(...choiceNames))
const options: fc.Arbitrary<EmbedOptions> = fc
  .record({
    theme: fc.constantFrom(...embedThemes),
    areas: fc.uniqueArray(fc.constantFrom('ITC1', 'SK', 'US-MI', 'DE')),
    years: fc.option(fc.tuple(fc.integer({ min: 1950, max: 1990 }), fc.integer({ min: 1991, max: 2030 }))),
    free: filters(),
    hidden: filters(),
    title: fc.boolean(),
    source: fc.boolean(),
  })
  .map(({ areas, years, free, hidden, ...rest }) => ({
    ...rest,
    free,
    hidden: hidden.filter((name) => !free.includes(name)),
    choices: { ...noChoices, areas, ...(years ? { from: years[0], to: years[1] } : {}) },
  }))

test('what an address holds comes back', () => {
  fc.assert(
    fc.property(options, (one) => {
      expect(parseEmbedAddress(printEmbedAddress(one))).toEqual({ options: one, problems: [] })
    }),
    { seed: 3 },
  )
})

test('no address fails: what is not understood is named and left out', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseEmbedAddress(`?${text}`).options.theme).toBeTypeOf('string')
    }),
    { seed: 5 },
  )
  const { options: read, problems } = parseEmbedAddress('?theme=pink&free=areas,magic&year=2020')
  expect(read.theme).toBe('auto')
  expect(read.free).toEqual(['areas'])
  expect([read.choices.from, read.choices.to]).toEqual([2020, 2020])
  expect(problems.map(({ text }) => text)).toEqual(['pink', 'magic'])
})

test('defaults leave nothing in the address', () => {
  const plain = {
    theme: 'auto',
    choices: noChoices,
    free: [],
    hidden: [],
    title: true,
    source: true,
  } as const
  expect(printEmbedAddress(plain)).toBe('')
})
