import fc from 'fast-check'
import { expect, it } from 'vitest'
import { statusCodes } from '../../src/model/status.ts'
import { cellOf, cubeOf } from './cubes.ts'

/* A random cube, written in any of the forms that JSON-stat allows, is read back as it was. */

const letters = statusCodes.filter((code) => code !== 'A')
const statusText = fc
  .subarray([...letters], { maxLength: 2 })
  .map((codes) => (codes.length === 0 ? 'A' : codes.join('')))
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))

const cubeArbitrary = fc
  .array(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((categories) => {
    const cells = categories.reduce((product, codes) => product * codes.length, 1)
    const each = { minLength: cells, maxLength: cells }
    return fc.record({
      categories: fc.constant(categories),
      values: fc.array(fc.option(number), each),
      statuses: fc.oneof(
        fc.array(statusText, each),
        statusText.map((text) => Array.from({ length: cells }, () => text)),
      ),
      valueForm: fc.constantFrom('dense', 'sparse'),
      statusForm: fc.constantFrom('text', 'one', 'dense', 'sparse'),
      indexForms: fc.array(fc.constantFrom('array', 'object', 'none'), {
        minLength: categories.length,
        maxLength: categories.length,
      }),
    })
  })

type Sample = typeof cubeArbitrary extends fc.Arbitrary<infer Value> ? Value : never

const sparse = <Value>(list: readonly Value[], skip: Value): Record<string, Value> =>
  Object.fromEntries(
    list.map((item, place) => [String(place), item] as const).filter(([, item]) => item !== skip),
  )

function statusIn({ statuses, statusForm }: Sample): unknown {
  const [first] = statuses
  const same = statuses.every((text) => text === first)
  if (statusForm === 'text' && same) return first
  if (statusForm === 'one' && same) return [first]
  return statusForm === 'sparse' ? sparse(statuses, 'A') : statuses
}

function categoryIn(codes: readonly string[], form: string): unknown {
  if (form === 'none' && codes.length === 1)
    return { label: Object.fromEntries(codes.map((code) => [code, code])) }
  if (form === 'array') return { index: codes }
  return { index: Object.fromEntries(codes.map((code, place) => [code, place]).reverse()) }
}

const encoded = (sample: Sample): unknown => ({
  version: '2.0',
  class: 'dataset',
  id: sample.categories.map((_, place) => `d${place}`),
  size: sample.categories.map((codes) => codes.length),
  dimension: Object.fromEntries(
    sample.categories.map((codes, place) => [
      `d${place}`,
      { category: categoryIn(codes, sample.indexForms[place] ?? 'array') },
    ]),
  ),
  value: sample.valueForm === 'dense' ? sample.values : sparse(sample.values, null),
  status: statusIn(sample),
})

/** Coordinates of every cell, the last dimension fastest. */
const places = (categories: readonly (readonly string[])[]): readonly Record<string, string>[] =>
  categories.reduce<readonly Record<string, string>[]>(
    (done, codes, place) => done.flatMap((at) => codes.map((code) => ({ ...at, [`d${place}`]: code }))),
    [{}],
  )

it('a cube written in any form of JSON-stat is read back as it was', () => {
  fc.assert(
    fc.property(cubeArbitrary, (sample) => {
      // As it comes out of a file.
      const cube = cubeOf(JSON.parse(JSON.stringify(encoded(sample))))
      const read = places(sample.categories).map((at) => cellOf(cube, at))
      expect(read.map(({ value }) => value)).toEqual(sample.values)
      expect(read.map(({ status }) => status)).toEqual(sample.statuses)
    }),
    { seed: 20_261_123, numRuns: 300 },
  )
})
