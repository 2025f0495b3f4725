import { afterEach, beforeEach, expect, it } from 'vitest'
import { vintageOf } from '../../../src/data/vintage.ts'
import type { Cube } from '../../../src/model/cube.ts'
import { notesAt, offsetOf } from '../../../src/model/cube.ts'
import { cellOf, cubeOf } from '../../data/cubes.ts'
import { csvOf, goodRows, openWorkshop, type Workshop } from './importFixture.ts'

let workshop: Workshop
beforeEach(async () => {
  workshop = await openWorkshop()
})
afterEach(() => workshop.close())

async function importedCube(): Promise<Cube> {
  const { ok, text } = await workshop.run({})
  expect(ok, text).toBe(true)
  return cubeOf(JSON.parse(await workshop.read('trade.json')))
}
const exports = (ref_area: string, time: string) => ({ indicator: 'exports', ref_area, time })

it('tables become one dataset file named for its id', async () => {
  await workshop.run({})
  expect(await workshop.written()).toEqual(['trade.json'])
})

it('indicators, areas and periods stand in the order of the description, of the list of areas, and of time', async () => {
  const cube = await importedCube()
  expect(cube.dimensions.map(({ id, codes }) => [id, codes])).toEqual([
    ['indicator', ['imports', 'exports']],
    ['counterpart_area', ['US']],
    ['ref_area', ['IT', 'ITC1']],
    ['time', ['2022', '2023', '2024-01-01/P9M']],
  ])
})

it('values are brought to the multiplier of the indicator, without binary dust', async () => {
  const cube = await importedCube()
  expect(cellOf(cube, exports('IT', '2022')).value).toBe(600_100)
  expect(cellOf(cube, exports('IT', '2023')).value).toBe(32.2)
})

it('an area is found by its name where its code is empty', async () => {
  expect(cellOf(await importedCube(), exports('ITC1', '2023')).value).toBe(63_600)
})

it('flags become statuses and notes, part by part, and rules on rows add theirs', async () => {
  const cube = await importedCube()
  expect(cellOf(cube, exports('IT', '2023')).status).toBe('BP')
  expect(cellOf(cube, exports('ITC1', '2023')).status).toBe('E')
  expect(notesAt(cube, offsetOf(cube, exports('ITC1', '2023')) ?? -1)).toEqual([
    { kind: 'derived', text: { en: 'Derived: 59 x 1.08.', it: 'Derivato: 59 x 1.08.' } },
  ])
})

it('a part of a year is a period of its own', async () => {
  const cube = await importedCube()
  expect(cellOf(cube, exports('ITC1', '2024-01-01/P9M')).value).toBe(45_600)
})

it('an empty value with a reason is kept as a gap', async () => {
  const cell = cellOf(await importedCube(), { indicator: 'imports', ref_area: 'ITC1', time: '2023' })
  expect(cell).toEqual({ value: null, status: 'Q' })
})

it('partners are named from the list of areas', async () => {
  const partner = (await importedCube()).dimensions.find(({ id }) => id === 'counterpart_area')
  expect(partner?.names.get('US')).toEqual({ en: 'United States', it: 'Stati Uniti' })
})

it('texts, origins and notes are in the file, in English for everybody who reads JSON-stat', async () => {
  const cube = await importedCube()
  expect(cube.label.it).toBe('Commercio')
  expect(cube.origins[0]?.producer.it).toBe('Un ufficio')
  const file: unknown = JSON.parse(await workshop.read('trade.json'))
  expect(file).toMatchObject({
    label: 'Trade',
    source: 'An office, t1',
    updated: '2026-02',
    note: ['Read with care.'],
    dimension: { indicator: { category: { unit: { exports: { label: 'million euro' } } } } },
  })
})

it('what is left out is said, with its reason', async () => {
  const { text } = await workshop.run({})
  expect(text).toContain('left out 1 rows: can be computed')
  expect(text).toContain('left out 1 rows: not a statistic')
})

it('the same input gives the same file, byte for byte, whatever the order of its rows', async () => {
  await workshop.run({})
  const first = await workshop.read('trade.json')
  await workshop.run({ csv: csvOf([...goodRows].reverse()) })
  expect(await workshop.read('trade.json')).toBe(first)
})

it('an archived state is named for the hash of its content', async () => {
  await workshop.run({ args: ['--archive'] })
  const [path = ''] = await workshop.written()
  const vintage = await vintageOf(JSON.parse(await workshop.read(path)))
  expect(path).toBe(`trade/${vintage}.json`)
})

it('without a table or a description it says how it is used', async () => {
  const { runImport } = await import('../../../tools/data/runImport.ts')
  expect(await runImport([])).toMatchObject({ ok: false, text: expect.stringContaining('--describe') })
  expect(await runImport(['--nonsense'])).toMatchObject({
    ok: false,
    text: expect.stringContaining('--describe'),
  })
})
