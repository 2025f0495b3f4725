import fc from 'fast-check'
import { expect, test } from 'vitest'
import { polylines } from '../../../../src/charts/path.ts'
import { relativePaths } from '../../../../tools/site/embed/relativePaths.ts'

/** The places that a path of steps leads to, in tenths. */
const placesIn = (d: string): readonly (readonly number[])[] =>
  d.split(/(?=M)/).map((piece) => {
    const numbers = [...piece.matchAll(/-?[\d.]+/g)].map(([text]) => Math.round(Number(text) * 10))
    return numbers.map((_, index) =>
      numbers.slice(0, index + 1).reduce((sum, step, other) => sum + (other % 2 === index % 2 ? step : 0), 0),
    )
  })

test('a line is steps from its first point', () => {
  expect(relativePaths('<path class="line" d="M0 297.4L135.1 282.4L270.3 290"/>')).toBe(
    '<path class="line" d="M0 297.4l135.1-15 135.2 7.6"/>',
  )
  expect(relativePaths('<path d="M0 1L1 1L1 0ZM5 5L4 5Z"/>')).toBe('<path d="M0 1l1 0 0-1ZM5 5l-1 0Z"/>')
})

test('leads through the same points, to the tenth, however many', () => {
  const place = fc.integer({ min: -3000, max: 12000 }).map((tenths) => tenths / 10)
  const pieces = fc.array(fc.array(fc.record({ x: place, y: place }), { minLength: 2, maxLength: 80 }), {
    minLength: 1,
    maxLength: 3,
  })
  fc.assert(
    fc.property(pieces, (lines) => {
      const short = / d="(.*)"/.exec(relativePaths(`<path d="${polylines(lines)}"/>`))?.[1] ?? ''
      expect(short).toContain('l')
      expect(placesIn(short)).toEqual(
        lines.map((line) => line.flatMap(({ x, y }) => [Math.round(x * 10), Math.round(y * 10)])),
      )
    }),
    { seed: 20261123 },
  )
})

test('other paths stay as they are', () => {
  expect(relativePaths('<path d="M-2.5 0h5"/><path d="M0 0l10 0z"/>')).toBe(
    '<path d="M-2.5 0h5"/><path d="M0 0l10 0z"/>',
  )
})
