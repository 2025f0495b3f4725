import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { printDataProblem } from '../../../tools/data/check/dataProblem.ts'
import { movedPages } from '../../../tools/site/movedPages.ts'
import { embedAliases } from '../../../tools/site/pins/embedAliases.ts'
import { readSite } from '../../../tools/site/readSite.ts'
import { base, openReleaseFolder, type ReleaseFolder } from './releaseFolder.ts'

let folder: ReleaseFolder
let vintage = ''
let pin = ''
beforeEach(async () => {
  folder = await openReleaseFolder()
  await folder.release()
  vintage = readdirSync(join(folder.path, 'archive/sales'))[0]?.replace('.json', '') ?? ''
  pin = `archive/views/sales-lines/${vintage}.json`
})
afterEach(() => folder.close())

const problems = async (): Promise<string> => (await folder.check()).problems.map(printDataProblem).join('\n')

describe('the check of pins names', () => {
  it('one that is under another name', async () => {
    await folder.copy(pin, 'archive/views/sales-lines/0123456789ab.json')
    expect(await problems()).toContain(
      `data/archive/views/sales-lines/0123456789ab.json, id: The id is "${vintage}"`,
    )
  })

  it('one in the folder of another view', async () => {
    await folder.copy(pin, `archive/views/other/${vintage}.json`)
    expect(await problems()).toContain(`other/${vintage}.json, view.id: The view is "sales-lines"`)
  })

  it('one whose figures are not in the archive', async () => {
    await folder.change(pin, (content) => ({ ...content, vintages: { sales: '0123456789ab' } }))
    expect(await problems()).toContain('The archive has no sales@0123456789ab.')
    expect(await problems()).toContain('What it names makes it 0123456789ab.')
  })

  it('one that leaves out a dataset which the view needs', async () => {
    await folder.change(pin, (content) => ({ ...content, vintages: {} }))
    expect(await problems()).toContain('The view needs "sales", whose state is not named.')
  })

  it('one that is no pin', async () => {
    await folder.change(pin, (content) => ({ ...content, view: { chart: 'pie' } }))
    expect(await problems()).toContain(`data/${pin}, view.chart:`)
  })
})

describe('a pinned picture', () => {
  const repaint = () =>
    folder.change(pin, (content) => ({ ...content, hash: { en: '0123456789ab', it: '0123456789ab' } }))

  it('that is not what was pinned stops the build with file and remedy', async () => {
    await repaint()
    await expect(folder.states()).rejects.toThrow(
      new RegExp(
        `data/${pin}: the picture \\(en, it\\) is not the one[\\s\\S]*--accept sales-lines/${vintage}`,
      ),
    )
  })

  it('is accepted by name, and by that only', async () => {
    const before = readFileSync(join(folder.path, pin), 'utf8')
    await repaint()
    expect(await folder.release('--accept', 'sizes/x')).toMatchObject({
      text: expect.stringContaining('as it was'),
    })
    expect(await folder.release('--accept', `sales-lines/${vintage}`)).toMatchObject({
      text: expect.stringContaining(pin),
    })
    expect(readFileSync(join(folder.path, pin), 'utf8')).toBe(before)
    expect(await folder.states()).toHaveLength(3)
  })

  it('stays when names, groups, claims and words of the live data change', async () => {
    const before = await folder.states()
    await folder.change('areas.json', ({ areas, ...file }) => ({
      ...file,
      areas: Array.isArray(areas)
        ? areas.map((area) => ({ ...area, name: { en: `New ${area.code}`, it: `Nuovo ${area.code}` } }))
        : [],
    }))
    await folder.change('views/sales-lines.json', (view) => ({ ...view, title: { en: 'x', it: 'x' } }))
    await folder.sell({ ...base, DE: [1, 2, 3] })
    const after = await folder.states()
    expect(after.map(({ models }) => models)).toEqual(before.map(({ models }) => models))
    expect(after.find(({ view }) => view === 'sales-lines')?.current?.en.title).toBe('x')
  })
})

const listing = (views: readonly string[], more: object = {}) =>
  folder.change('catalog.json', (catalog) => ({
    ...catalog,
    topics: [{ id: 'places', label: { en: 'Places', it: 'Luoghi' }, views }],
    ...more,
  }))

describe('a view with another name', () => {
  beforeEach(async () => {
    await folder.change('views/sales-lines.json', (view) => ({ ...view, id: 'turnover' }))
    await folder.move('views/sales-lines.json', 'views/turnover.json')
  })

  it('is found under its former ones, however many there were', async () => {
    await listing(['sizes', 'sales-rank', 'turnover'], {
      renamed: { first: 'sales-lines', 'sales-lines': 'turnover' },
    })
    expect(await problems()).toBe('')
    const states = await folder.states()
    expect(states.find(({ view }) => view === 'sales-lines')).toMatchObject({
      live: 'turnover',
      current: { en: { id: 'turnover' } },
    })
    const site = await readSite(folder.path)
    expect(embedAliases(site, states)).toEqual({
      renamed: [
        ['first', 'turnover'],
        ['sales-lines', 'turnover'],
      ],
      vanished: [],
    })
    const pages = movedPages(site, states)
    expect([...pages.keys()]).toContain('it/explore/sales-lines/index.html')
    expect(pages.get('explore/first/index.html')).toContain('<link rel="canonical" href="../turnover/" />')
  })

  it('must be there, and must not be where it comes from', async () => {
    await listing(['sizes', 'sales-rank', 'turnover'], {
      renamed: { a: 'b', b: 'a', 'sales-rank': 'turnover', c: 'none' },
    })
    const text = await problems()
    expect(text).toContain('renamed.a: "a" leads to itself.')
    expect(text).toContain('renamed.sales-rank: There is a view "sales-rank" still.')
    expect(text).toContain('renamed.c: There is no view "none".')
  })
})

it('a view that is no more leaves the last of its states', async () => {
  await folder.sell({ ...base, IT: [10, 20, 31] })
  await folder.release('--date', '2026-12-01')
  await folder.remove('views/sales-lines.json')
  await listing(['sizes', 'sales-rank'])
  expect(await problems()).toBe('')
  const states = await folder.states()
  const { vanished } = embedAliases(await readSite(folder.path), states)
  expect(vanished).toMatchObject([
    { view: 'sales-lines', released: '2026-12-01', live: undefined, current: undefined },
  ])
})
