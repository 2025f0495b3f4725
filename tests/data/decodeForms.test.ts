import { describe, expect, it } from 'vitest'
import { cellAt, dimensionByRole, offsetOf } from '../../src/model/cube.ts'
import { cellOf, cubeOf, sample } from './cubes.ts'

const fig2024 = { product: 'fig', time: '2024' }

describe('values', () => {
  it('are read from an array in row-major order', () => {
    expect(cellOf(cubeOf(sample), { product: 'fig', time: '2023' }).value).toBe(3)
  })

  it('are read from a sparse object, and the rest is missing', () => {
    const cube = cubeOf({ ...sample, value: { 0: 1, 3: 4 } })
    expect(cellOf(cube, fig2024).value).toBe(4)
    expect(cellOf(cube, { product: 'fig', time: '2023' }).value).toBeNull()
  })

  it('that are null are missing, with the reason of their status', () => {
    const cube = cubeOf({ ...sample, value: [1, 2, null, 4], status: { 2: 'Q' } })
    const offset = offsetOf(cube, { product: 'fig', time: '2023' }) ?? -1
    expect(cellAt(cube, offset)).toEqual({ gap: 'suppressed' })
  })

  it('may be zero, which is not missing', () => {
    expect(cellOf(cubeOf({ ...sample, value: [0, 2, 3, 4] }), { product: 'pear', time: '2023' }).value).toBe(
      0,
    )
  })
})

describe('statuses', () => {
  it('of one text are the status of every cell', () => {
    const cube = cubeOf({ ...sample, status: 'P' })
    expect(cellOf(cube, fig2024).status).toBe('P')
    expect(cube.statuses.size).toBe(4)
  })

  it('in an array stand beside their values', () => {
    const cube = cubeOf({ ...sample, status: ['A', null, 'B', 'BE'] })
    expect(cellOf(cube, fig2024).status).toBe('BE')
    expect(cube.statuses.size).toBe(2)
  })

  it('in an array of one are the status of every cell', () => {
    expect(cellOf(cubeOf({ ...sample, status: ['E'] }), fig2024).status).toBe('E')
  })

  it('in a sparse object leave the rest normal', () => {
    const cube = cubeOf({ ...sample, status: { 3: 'U' } })
    expect(cellOf(cube, fig2024).status).toBe('U')
    expect(cube.statuses.size).toBe(1)
  })

  it('in Eurostat’s own letters become those of SDMX', () => {
    expect(cellOf(cubeOf({ ...sample, status: { 3: 'bep' } }), fig2024).status).toBe('BEP')
    expect(cellOf(cubeOf({ ...sample, status: { 3: 'c' } }), fig2024).status).toBe('Q')
  })
})

describe('categories', () => {
  const withProduct = (category: unknown, size = 2) => ({
    ...sample,
    size: [size, 2],
    value: Array.from({ length: size * 2 }, (_, place) => place),
    dimension: { ...sample.dimension, product: { category } },
  })

  it('may be indexed by an object, in any order of keys', () => {
    const cube = cubeOf(withProduct({ index: { fig: 1, pear: 0 } }))
    expect(cube.dimensions.find(({ id }) => id === 'product')?.codes).toEqual(['pear', 'fig'])
    expect(cellOf(cube, fig2024).value).toBe(3)
  })

  it('of a dimension with one need no index', () => {
    const cube = cubeOf(withProduct({ label: { fig: 'Figs' } }, 1))
    expect(cellOf(cube, fig2024).value).toBe(1)
  })

  it('of a dimension with one need not be named to find a cell', () => {
    expect(cellOf(cubeOf(withProduct({ index: ['fig'] }, 1)), { time: '2024' }).value).toBe(1)
  })

  it('are part of others where "child" says so', () => {
    const cube = cubeOf(withProduct({ index: ['fruit', 'fig'], child: { fruit: ['fig'] } }))
    expect(cube.dimensions.find(({ id }) => id === 'product')?.parents).toEqual(new Map([['fig', 'fruit']]))
  })
})

describe('dimensions', () => {
  it('may stand in any order', () => {
    const cube = cubeOf({ ...sample, id: ['year', 'product'] })
    expect(cellOf(cube, { product: 'fig', time: '2023' }).value).toBe(2)
    expect(cellOf(cube, { product: 'pear', time: '2024' }).value).toBe(3)
  })

  it('of a role get the name that selections use', () => {
    const cube = cubeOf({ ...sample, role: { time: ['year'], geo: ['product'] } })
    expect(dimensionByRole(cube, 'time')?.id).toBe('time')
    expect(dimensionByRole(cube, 'geo')?.id).toBe('ref_area')
  })
})

describe('a file by others', () => {
  it('repeats its texts in both languages', () => {
    const cube = cubeOf(sample)
    expect(cube.label).toEqual({ en: 'Sales', it: 'Sales' })
    expect(cube.dimensions.find(({ id }) => id === 'product')?.names.get('fig')).toEqual({
      en: 'Figs',
      it: 'Figs',
    })
    expect(cube.origins).toMatchObject([{ producer: { en: 'A shop' } }])
  })

  it('without indicators is one plain number that is not added up', () => {
    const [indicator] = cubeOf(sample).indicators.values()
    expect(indicator).toMatchObject({
      label: { en: 'Sales' },
      kind: 'level',
      unit: { code: 'NR', decimals: 0 },
    })
  })

  it('shows as many decimals as its unit says, else as its numbers have', () => {
    const decimalsOf = (content: unknown) =>
      [...cubeOf(content).indicators.values()].map(({ unit }) => unit.decimals)
    expect(decimalsOf({ ...sample, value: [1.25, 2, 3, 4.5] })).toEqual([2])
    const product = {
      category: { index: ['pear', 'fig'], unit: { pear: { decimals: 1 }, fig: { decimals: 3 } } },
    }
    const measured = { ...sample, role: { metric: ['product'] }, dimension: { ...sample.dimension, product } }
    expect(decimalsOf(measured)).toEqual([1, 3])
  })

  it('may leave the version out, for datasets with a class are of version 2', () => {
    const { version: _version, ...rest } = sample
    expect(cellOf(cubeOf(rest), fig2024).value).toBe(4)
  })
})
