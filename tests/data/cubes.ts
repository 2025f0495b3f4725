import { type Decoded, decode } from '../../src/data/decode.ts'
import { type Coordinates, type Cube, offsetOf } from '../../src/model/cube.ts'
import { printStatus } from '../../src/model/status.ts'

/** The cube of content that must decode. */
export function cubeOf(content: unknown): Cube {
  const decoded = decode(content, 'sample', 'abc')
  if (decoded.ok) return decoded.cube
  throw new Error(`${decoded.problem.path}: ${decoded.problem.what.en}`)
}

/** The problem of content that must not decode. */
export function problemOf(content: unknown): Extract<Decoded, { ok: false }>['problem'] {
  const decoded = decode(content, 'sample', 'abc')
  if (!decoded.ok) return decoded.problem
  throw new Error('It decoded.')
}

/** Number and status at coordinates as plain JSON: null for none, "A" for a normal status. */
export function cellOf(cube: Cube, at: Coordinates): { value: number | null; status: string } {
  const offset = offsetOf(cube, at)
  if (offset === undefined) throw new Error(`Nothing at ${JSON.stringify(at)}`)
  const value = cube.values[offset]
  return {
    value: value === undefined || Number.isNaN(value) ? null : value,
    status: printStatus(cube.statuses.get(offset) ?? []),
  }
}

/** A foreign dataset of two products in two years: 2 × 2 cells. */
export const sample = {
  version: '2.0',
  class: 'dataset',
  label: 'Sales',
  source: 'A shop',
  id: ['product', 'year'],
  size: [2, 2],
  role: { time: ['year'] },
  dimension: {
    product: {
      label: 'Product',
      category: { index: ['pear', 'fig'], label: { pear: 'Pears', fig: 'Figs' } },
    },
    year: { label: 'Year', category: { index: ['2023', '2024'] } },
  },
  value: [1, 2, 3, 4],
}
