import { describe, expect, it } from 'vitest'
import { problemOf, sample } from './cubes.ts'

const { dimension } = sample

/** What each broken file says of itself: where, and part of what. */
const cases: readonly (readonly [string, unknown, string, string])[] = [
  ['a text', 'dataset', '', 'JSON object'],
  ['a list', [sample], '', 'JSON object'],
  ['a bundle of version 1', { sales: { dataset: sample } }, 'sales', 'version 1'],
  ['a bundle of version 1.3', { sales: { value: [1], dimension: {} } }, 'sales', 'version 1'],
  ['a dataset without a class', { value: [1], dimension: {} }, '', 'version 1'],
  ['something else without a class', { label: 'x' }, 'class', 'missing'],
  ['a bundle that says so', { ...sample, class: 'bundle' }, 'class', '"bundle"'],
  ['a collection', { ...sample, class: 'collection' }, 'class', '"collection"'],
  ['a lone dimension', { ...sample, class: 'dimension' }, 'class', '"dimension"'],
  ['another version', { ...sample, version: '1.3' }, 'version', '"1.3"'],
  ['too few values', { ...sample, value: [1, 2, 3] }, 'value', '4 entries, and there are 3'],
  ['a value that is a text', { ...sample, value: [1, '2', 3, 4] }, 'value.1', '"2"'],
  ['a value outside', { ...sample, value: { 4: 1 } }, 'value.4', 'from 0 to 3'],
  ['a value at no position', { ...sample, value: { first: 1 } }, 'value.first', 'position'],
  [
    'too many statuses',
    { ...sample, status: ['A', 'A', 'A', 'A', 'A'] },
    'status',
    '4 entries, and there are 5',
  ],
  ['an unknown status', { ...sample, status: { 2: 'X' } }, 'status.2', '"X"'],
  ['an unknown status among others', { ...sample, status: ['A', 'B', 'B', 'BX'] }, 'status.3', '"BX"'],
  ['a status outside', { ...sample, status: { 9: 'B' } }, 'status.9', 'from 0 to 3'],
  ['a size too many', { ...sample, size: [2, 2, 1] }, 'size', '2 dimensions'],
  ['a repeated dimension', { ...sample, id: ['year', 'year'] }, 'id', '"year" occurs twice'],
  ['a dimension that is not there', { ...sample, id: ['shop', 'year'] }, 'dimension.shop', 'missing'],
  ['a size that is no number', { ...sample, size: ['2', 2] }, 'size.0', '"2"'],
  ['a cube that fits no memory', { ...sample, size: [1e6, 1e6], value: {} }, 'size', 'cells'],
  [
    'a repeated category',
    { ...sample, dimension: { ...dimension, product: { category: { index: ['fig', 'fig'] } } } },
    'dimension.product.category.index.1',
    '"fig" occurs twice',
  ],
  [
    'a repeated position',
    { ...sample, dimension: { ...dimension, product: { category: { index: { fig: 0, pear: 0 } } } } },
    'dimension.product.category.index.pear',
    'position 0',
  ],
  [
    'several categories without an index',
    { ...sample, dimension: { ...dimension, product: { category: { label: { fig: 'F', pear: 'P' } } } } },
    'dimension.product.category',
    'no "index"',
  ],
  [
    'more categories than the size says',
    { ...sample, dimension: { ...dimension, product: { category: { index: ['fig', 'pear', 'lime'] } } } },
    'dimension.product.category',
    'size 2 but 3',
  ],
  [
    'a dimension without categories',
    { ...sample, dimension: { ...dimension, product: {} } },
    'dimension.product.category',
    'missing',
  ],
  [
    'a child that is no category',
    {
      ...sample,
      dimension: {
        ...dimension,
        product: { category: { index: ['fig', 'pear'], child: { fig: ['lime'] } } },
      },
    },
    'dimension.product.category.child.fig',
    '"lime"',
  ],
]

describe('what cannot be decoded is refused with place, reason and remedy', () => {
  it.each(cases)('%s', (_, content, path, what) => {
    const problem = problemOf(content)
    expect(problem.path).toBe(path)
    expect(problem.what.en).toContain(what)
    expect(problem.remedy.en).not.toBe('')
    expect(problem.remedy.it).not.toBe('')
  })
})

describe('of our own files, refused is also', () => {
  const text = { en: 'Sales', it: 'Vendite' }
  const ponte = {
    id: 'sample',
    label: text,
    description: text,
    dimensions: { product: { label: text }, year: { label: text } },
    indicators: {
      pear: { label: text, kind: 'flow', unit: { code: 'EUR', decimals: 0 } },
      fig: { label: text, kind: 'flow', unit: { code: 'EUR', decimals: 0 } },
    },
    origins: [{ producer: text, table: 'x', licence: 'CC0', vintage: '2024' }],
  }
  const ours = (parts: object, file: object = {}) => ({
    ...sample,
    role: { metric: ['product'], time: ['year'] },
    ...file,
    extension: { ponte: { ...ponte, ...parts } },
  })

  it('a missing text in one language', () => {
    const { path } = problemOf(ours({ label: { en: 'Sales' } }))
    expect(path).toBe('extension.ponte.label.it')
  })

  it('an unknown unit', () => {
    const fig = { label: text, kind: 'flow', unit: { code: 'GBP', decimals: 0 } }
    const { path, what } = problemOf(ours({ indicators: { ...ponte.indicators, fig } }))
    expect(path).toBe('extension.ponte.indicators.fig.unit.code')
    expect(what.it).toContain('GBP')
  })

  it('an indicator that the figures lack', () => {
    const lime = ponte.indicators.fig
    expect(problemOf(ours({ indicators: { ...ponte.indicators, lime } })).path).toBe(
      'extension.ponte.indicators.lime',
    )
  })

  it('figures without their indicator', () => {
    const { what } = problemOf(ours({ indicators: { fig: ponte.indicators.fig } }))
    expect(what.en).toBe('"pear" is missing.')
  })

  it('a file without indicators', () => {
    expect(problemOf(ours({}, { role: { time: ['year'] } })).path).toBe('role.metric')
  })

  it('a note on a cell outside', () => {
    const cellNotes = [{ kind: 'other', text, cells: '0-1,4' }]
    expect(problemOf(ours({ cellNotes })).path).toBe('extension.ponte.cellNotes.0.cells')
  })

  it('a time that is no period', () => {
    const year = { category: { index: ['2023', 'last year'] } }
    const { what } = problemOf(ours({}, { dimension: { ...dimension, year } }))
    expect(what.en).toContain('"last year" is not a period')
  })
})
