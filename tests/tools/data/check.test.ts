import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { printDataProblem } from '../../../tools/data/check/dataProblem.ts'
import { readData } from '../../../tools/data/check.ts'
import { committed, type DataFolder, openDataFolder } from './dataFolder.ts'

let folder: DataFolder
beforeEach(async () => {
  folder = await openDataFolder()
})
afterEach(() => folder.close())

it('finds nothing wrong with the data of this repository, and sees them', async () => {
  const { problems, datasets, views, archive } = await readData(committed)
  expect(problems.map(printDataProblem)).toEqual([])
  expect(datasets.length).toBeGreaterThan(15)
  expect(archive.length).toBeGreaterThan(1)
  expect(views.length).toBeGreaterThan(20)
})

it('finds nothing wrong with a sound folder', async () => {
  expect((await folder.check()).problems).toEqual([])
})

it('gives what it read, with the vintage of each dataset', async () => {
  const { datasets, areas, catalog } = await folder.check()
  expect(datasets.map(({ value }) => value.cube.id)).toEqual(['area'])
  expect(catalog?.value.datasets[0]?.releases[0]?.vintage).toBe(datasets[0]?.value.cube.vintage)
  expect(areas.byCode.get('ITC1')?.name.it).toBe('Piemonte')
})

type Break = (folder: DataFolder) => Promise<void>
const inView =
  (parts: object): Break =>
  ({ change }) =>
    change('views/sizes.json', (view) => ({ ...view, ...parts }))
const inCatalog =
  (parts: object): Break =>
  ({ change }) =>
    change('catalog.json', (catalog) => ({ ...catalog, ...parts }))
const selection = (at: object, more: object = {}) =>
  inView({ data: [{ dataset: 'area', at: { indicator: 'area', ...at }, ...more }] })
const text = { en: 'x', it: 'x' }

const cases: readonly (readonly [string, Break, string, string, string])[] = [
  ['an empty file', ({ write }) => write('claims/none.json', ''), 'claims/none.json', '', 'not JSON'],
  ['half a file', ({ write }) => write('views/sizes.json', '{"id": '), 'views/sizes.json', '', 'not JSON'],
  ['a misspelt key', inView({ titel: text }), 'views/sizes.json', 'titel', 'Expected never'],
  ['a missing translation', inView({ title: { en: 'x' } }), 'views/sizes.json', 'title.it', '"it"'],
  ['an id that is not the name of the file', inView({ id: 'other' }), 'views/sizes.json', 'id', '"other"'],
  [
    'an unknown dataset',
    inView({ data: [{ dataset: 'volume', at: {} }] }),
    'views/sizes.json',
    'data.0.dataset',
    '"volume"',
  ],
  ['an unknown vintage', selection({}, { vintage: 'abc' }), 'views/sizes.json', 'data.0.vintage', 'abc'],
  [
    'an unknown dimension',
    selection({ colour: 'red' }),
    'views/sizes.json',
    'data.0.at.colour',
    'no dimension "colour"',
  ],
  [
    'an unknown indicator',
    selection({ indicator: 'volume' }),
    'views/sizes.json',
    'data.0.at.indicator',
    '"volume"',
  ],
  ['an unknown area', selection({ ref_area: ['XX'] }), 'views/sizes.json', 'data.0.at.ref_area', '"XX"'],
  ['an unknown group', selection({ ref_area: '@moon' }), 'views/sizes.json', 'data.0.at.ref_area', '"@moon"'],
  ['a time that is none', selection({ time: 'often' }), 'views/sizes.json', 'data.0.at.time', '"often"'],
  [
    'a sum over no dimension',
    selection({}, { sumOver: 'colour' }),
    'views/sizes.json',
    'data.0.sumOver',
    '"colour"',
  ],
  ['an unknown highlight', inView({ highlight: ['XX'] }), 'views/sizes.json', 'highlight', '"XX"'],
  [
    'an unknown claim',
    inView({ references: [{ claim: 'none' }] }),
    'views/sizes.json',
    'references.0',
    '"none"',
  ],
  [
    'an unknown dataset in a figure',
    inView({ figures: { one: { value: { dataset: 'volume' } } } }),
    'views/sizes.json',
    'figures.one.value.dataset',
    '"volume"',
  ],
  [
    'an unknown area in a figure',
    inView({ figures: { one: { value: { area: 'XX' } } } }),
    'views/sizes.json',
    'figures.one.value',
    '"XX"',
  ],
  [
    'an unknown claim in a figure',
    inView({ figures: { one: { asserted: 'none' } } }),
    'views/sizes.json',
    'figures.one',
    '"none"',
  ],
  [
    'an unknown view of a claim',
    ({ change }) => change('claims/big.json', (claim) => ({ ...claim, views: ['none'] })),
    'claims/big.json',
    'views',
    '"none"',
  ],
  [
    'an unknown topic of a claim',
    ({ change }) => change('claims/big.json', (claim) => ({ ...claim, topic: 'none' })),
    'claims/big.json',
    'topic',
    '"none"',
  ],
  [
    'a view that is not listed',
    inCatalog({ topics: [{ id: 'places', label: text, views: [] }] }),
    'catalog.json',
    'topics',
    'listed 0 times',
  ],
  [
    'a view that is listed twice',
    inCatalog({ topics: [{ id: 'places', label: text, views: ['sizes', 'sizes'] }] }),
    'catalog.json',
    'topics',
    'listed 2 times',
  ],
  [
    'a listed view that is not there',
    inCatalog({ topics: [{ id: 'places', label: text, views: ['sizes', 'none'] }] }),
    'catalog.json',
    'topics',
    'no view "none"',
  ],
  ['a view under another topic', inView({ topic: 'other' }), 'views/sizes.json', 'topic', '"other"'],
  ['a card without its claim', inCatalog({ cards: ['none'] }), 'catalog.json', 'cards', '"none"'],
  [
    'a dataset that is not listed',
    inCatalog({ datasets: [] }),
    'catalog.json',
    'datasets',
    '"area" is not listed',
  ],
  [
    'a release that is not kept',
    inCatalog({ datasets: [{ id: 'area', releases: [{ vintage: 'abc', date: '2025', label: text }] }] }),
    'catalog.json',
    'datasets.0.releases',
    'No state abc',
  ],
  [
    'a dataset under another name',
    ({ copy }) => copy('datasets/area.json', 'datasets/size.json'),
    'datasets/size.json',
    'extension.ponte.id',
    '"area"',
  ],
  [
    'an archived state that was edited',
    ({ copy }) => copy('datasets/area.json', 'archive/area/0123456789ab.json'),
    'archive/area/0123456789ab.json',
    '',
    'hash of its content',
  ],
  [
    'a dataset that cannot be decoded',
    ({ change }) => change('datasets/area.json', (area) => ({ ...area, value: [1, 2] })),
    'datasets/area.json',
    'value',
    '28 entries',
  ],
  [
    'an area whose parent is missing',
    ({ change }) =>
      change('areas.json', (file) => ({
        ...file,
        areas: [{ code: 'A', name: text, kind: 'other', parent: 'B' }],
        groups: [],
      })),
    'areas.json',
    'areas.0.parent',
    '"B"',
  ],
  [
    'an area that is part of itself',
    ({ change }) =>
      change('areas.json', (file) => ({
        ...file,
        areas: [{ code: 'A', name: text, kind: 'other', parent: 'A' }],
        groups: [],
      })),
    'areas.json',
    'areas.0.parent',
    'part of itself',
  ],
  [
    'an area that occurs twice',
    ({ change }) =>
      change('areas.json', (file) => ({
        ...file,
        areas: [1, 2].map(() => ({ code: 'A', name: text, kind: 'other' })),
        groups: [],
      })),
    'areas.json',
    'areas.1.code',
    'twice',
  ],
  [
    'a group with a stranger',
    ({ change }) =>
      change('areas.json', (file) => ({ ...file, groups: [{ id: 'eu27', label: text, areas: ['XX'] }] })),
    'areas.json',
    'groups.0.areas',
    '"XX"',
  ],
  [
    'an area of a dataset that the list lacks',
    ({ change }) => change('areas.json', (file) => ({ ...file, areas: [], groups: [] })),
    'datasets/area.json',
    'dimension.ref_area.category.index',
    'not in areas.json',
  ],
]

describe('names file, path, reason and remedy of', () => {
  it.each(cases)('%s', async (_, breakIt, file, path, what) => {
    await breakIt(folder)
    const { problems } = await folder.check()
    const named = problems.filter((one) => one.file === file && one.path === path)
    expect(named.map((one) => one.what).join('\n'), JSON.stringify(problems, undefined, 1)).toContain(what)
    expect(named.length).toBeGreaterThan(0)
    expect(named.every(({ remedy }) => remedy !== '')).toBe(true)
  })
})
