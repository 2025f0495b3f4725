import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PinnedState } from '../../../tools/site/pins.ts'
import { base, openReleaseFolder, type ReleaseFolder } from './releaseFolder.ts'
import { linesView } from './sales.ts'

let folder: ReleaseFolder
beforeEach(async () => {
  folder = await openReleaseFolder()
})
afterEach(() => folder.close())

const files = (place: string): readonly string[] => readdirSync(join(folder.path, place)).sort()
const read = (file: string): string => readFileSync(join(folder.path, file), 'utf8')
const archived = (): string => files('archive/sales')[0]?.replace('.json', '') ?? ''

/** Of a view, the state that was pinned first. */
async function firstOf(view: string, pin: string): Promise<PinnedState> {
  const found = (await folder.states()).find((one) => one.view === view && one.pin === pin)
  if (!found) throw new Error(`no ${view}/${pin}`)
  return found
}

const short = ({ changes }: PinnedState) =>
  changes.map(({ series, period, kind, before, after }) => [series.en, period, kind, before.cell, after.cell])

describe('a release', () => {
  it('keeps every dataset, lists it with day and name, and pins every view', async () => {
    const { ok, text } = await folder.release()
    expect(ok, text).toBe(true)
    expect(JSON.parse(read('catalog.json')).datasets[1]).toEqual({
      id: 'sales',
      releases: [
        {
          vintage: archived(),
          date: '2026-11-24',
          label: { en: '24 November 2026', it: '24 novembre 2026' },
        },
      ],
    })
    expect(read(`archive/sales/${archived()}.json`)).toContain('"../../schema/dataset.json"')
    expect(files('archive/views')).toEqual(['sales-lines', 'sales-rank', 'sizes'])
    expect(files('archive/views/sales-lines')).toEqual([`${archived()}.json`])
    expect((await folder.check()).problems).toEqual([])
    expect(text.replaceAll('\u00a0', ' ')).toContain('Italy sold €30 m in 2022')
  })

  it('has the name and the day that the command gives', async () => {
    await folder.release('--label-en', 'Spring', '--label-it', 'Primavera', '--date', '2026-03-01')
    const state = await firstOf('sales-lines', archived())
    expect([state.label, state.released]).toEqual([{ en: 'Spring', it: 'Primavera' }, '2026-03-01'])
  })

  it('changes nothing when there is nothing new', async () => {
    await folder.release()
    const before = read('catalog.json')
    expect(await folder.release('--date', '2027-01-01')).toMatchObject({
      ok: true,
      text: expect.stringContaining('Nothing new'),
    })
    expect(read('catalog.json')).toBe(before)
    expect(files('archive/sales')).toHaveLength(1)
  })

  it('leaves what was published as it is when the figures change', async () => {
    await folder.release()
    const first = archived()
    const pinned = read(`archive/views/sales-lines/${first}.json`)
    const { models } = await firstOf('sales-lines', first)
    // One value changed, one gone, one filled, a year more.
    await folder.sell({ ...base, IT: [10, 20, 31, 50], DE: [40, null, 42, null], FR: [7, 8, 9, null] })
    await folder.release('--date', '2026-12-01')
    expect(files('archive/views/sales-lines')).toHaveLength(2)
    expect(read(`archive/views/sales-lines/${first}.json`)).toBe(pinned)
    const now = await firstOf('sales-lines', first)
    expect(now.models).toEqual(models)
    expect(short(now)).toEqual([
      ['Italy', '2022', 'changed', 30, 31],
      ['Italy', '2023', 'new', { gap: 'not-in-dataset' }, 50],
      ['Germany', '2021', 'gone', 41, { gap: 'not-published' }],
      ['France', '2021', 'new', { gap: 'not-published' }, 8],
    ])
    expect([now.newer, now.present]).toEqual([true, false])
    const latest = (await folder.states()).find((one) => one.view === 'sales-lines' && one.present)
    expect(latest).toMatchObject({ newer: false, holds: true, changes: [] })
  })

  it('of a ranking compares the year that was drawn, and the one that is drawn now', async () => {
    await folder.release()
    const first = archived()
    await folder.sell({
      IT: [10, 99, 30, 33],
      DE: [40, 41, 43, 44],
      FR: [7, null, 9, 10],
      ES: [5, 6, 25, 26],
    })
    const state = await firstOf('sales-rank', first)
    expect(new Set(short(state))).toEqual(
      new Set([
        ['Germany', '2022', 'changed', 42, 43],
        ...[
          ['Germany', 44],
          ['France', 10],
          ['Italy', 33],
          ['Spain', 26],
        ].map(([name, value]) => [name, '2023', 'new', { gap: 'not-in-dataset' }, value]),
      ]),
    )
  })
})

describe('the title of a pinned state', () => {
  it('holds while its own years stand, whatever comes after', async () => {
    await folder.release()
    await folder.sell({ ...base, IT: [11, 20, 30, 77] })
    expect(await firstOf('sales-lines', archived())).toMatchObject({
      holds: true,
      newer: true,
      titles: {
        en: {
          pinned: expect.stringContaining('in 2022'),
          revised: expect.stringContaining('in 2022'),
          now: expect.stringContaining('in 2023'),
        },
      },
    })
  })

  it('holds no more when its figure is another', async () => {
    await folder.release()
    await folder.sell({ ...base, IT: [10, 20, 29] })
    const { holds, titles } = await firstOf('sales-lines', archived())
    expect(holds).toBe(false)
    expect([titles.it.pinned, titles.it.revised].map((one) => one?.replaceAll('\u00a0', ' '))).toEqual([
      'L’Italia ha venduto 30 milioni di euro nel 2022',
      'L’Italia ha venduto 29 milioni di euro nel 2022',
    ])
  })

  it('cannot be told where today’s figures lack what it needs', async () => {
    await folder.release()
    const { IT: _, ...others } = base
    const first = archived()
    await folder.sell(others)
    await folder.change('views/sales-lines.json', (view) => ({ ...view, title: { en: 'x', it: 'x' } }))
    await folder.change('views/sales-rank.json', (view) => ({ ...view, title: { en: 'x', it: 'x' } }))
    expect(await firstOf('sales-lines', first)).toMatchObject({
      holds: false,
      titles: { en: { revised: undefined } },
    })
  })
})

describe('an earlier state', () => {
  /** Speaks of a year that the earlier state lacks. */
  const late = {
    ...linesView,
    id: 'late',
    title: { en: 'Italy sold {new}', it: 'L’Italia ha venduto {new|long}' },
    figures: {
      new: { value: { dataset: 'sales', area: 'IT', period: '2023', at: { indicator: 'sales' } } },
    },
  }

  const earlier = async (): Promise<string> => {
    await folder.release()
    const first = archived()
    await folder.sell({ ...base, IT: [10, 20, 31, 50] })
    await folder.release('--date', '2026-12-01')
    await folder.write('views/late.json', late)
    const views = ['sizes', 'sales-lines', 'sales-rank', 'late']
    const topics = [{ id: 'places', label: { en: 'Places', it: 'Luoghi' }, views }]
    await folder.change('catalog.json', (catalog) => ({ ...catalog, topics }))
    return first
  }

  it('is pinned by the name of its vintage, with other words where they are given', async () => {
    const first = await earlier()
    const words = join(folder.path, 'words.json')
    await folder.write('words.json', { title: { en: 'Sales', it: 'Vendite' }, notes: null })
    const { ok, text } = await folder.release('--view', 'late', '--with', `sales@${first}`, '--words', words)
    expect(ok, text).toBe(true)
    expect(await firstOf('late', first)).toMatchObject({
      released: '2026-11-24',
      label: { it: '24 novembre 2026' },
      models: { it: { title: 'Vendite' } },
    })
  })

  it.each([
    ['its figures are not there', ['late', 'sales@{first}'], 'late, title: figure "new"'],
    ['the view is not there', ['none', 'sales@{first}'], 'no view "none"'],
    [
      'the state is not kept',
      ['late', 'sales@0123456789ab'],
      'The archive has no sales@0123456789ab. It has sales@',
    ],
    ['the view does not use the dataset', ['late', 'area@{first}'], '"late" does not use "area"'],
  ])('is refused where %s', async (_, [view = '', state = ''], reason) => {
    const first = await earlier()
    const { ok, text } = await folder.release('--view', view, '--with', state.replace('{first}', first))
    expect(ok).toBe(false)
    expect(text).toContain(reason)
    expect(text).toContain('Nothing was pinned')
  })
})

it('a folder with a mistake is not published', async () => {
  await folder.write('views/sales-lines.json', '{')
  const { ok, text } = await folder.release()
  expect([ok, text.includes('not JSON')]).toEqual([false, true])
})

it.each([[['--label-en', 'x']], [['--view', 'x']], [['--date', 'today']], [['--what']]])(
  'what cannot be understood is answered with how it is used: %j',
  async (args) => {
    expect(await folder.release(...args)).toMatchObject({
      ok: false,
      text: expect.stringContaining('--label-en'),
    })
  },
)
