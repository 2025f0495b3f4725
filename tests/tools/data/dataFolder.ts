import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { vintageOf } from '../../../src/data/vintage.ts'
import { type ReadData, readData } from '../../../tools/data/check.ts'

export const committed = join(import.meta.dirname, '../../../data')
const text = (en: string) => ({ en, it: en })
const origin = { name: 'A paper' }

const view = {
  id: 'sizes',
  topic: 'places',
  label: text('Sizes'),
  title: text('{italy}'),
  chart: 'bars',
  data: [{ dataset: 'area', at: { indicator: 'area', ref_area: ['@eu27', 'ITC1'], time: 'latest' } }],
  highlight: ['ITC1'],
  references: [{ claim: 'big' }],
  figures: {
    italy: { value: { dataset: 'area', area: 'IT', period: 'latest', at: { indicator: 'area' } } },
    place: { rank: { dataset: 'area', area: 'ITC1', period: '2025', among: ['@eu27', 'ITC1'] } },
    said: { asserted: 'big' },
    ratio: { ratio: ['italy', 'said'] },
  },
}

const claim = {
  id: 'big',
  topic: 'places',
  label: text('Size'),
  asserted: { value: 300, unit: { code: 'KM2', multiplier: 3, decimals: 0 } },
  statement: text('{asserted}'),
  who: text('Someone'),
  when: '2025-01-01',
  where: origin,
  figures: { italy: view.figures.italy },
  measured: text('{italy}'),
  verdict: { judgement: 'holds', reason: text('It does.') },
  views: ['sizes'],
}

const day = {
  id: 'day',
  label: text('A day'),
  source: { ...origin, date: '2025-01-01' },
  kinds: {},
  entries: [],
  delegation: [],
  notes: [],
}

type Json = { readonly [key: string]: unknown }

/** Files of a small sound data folder, by path. The datasets are the committed ones. */
async function soundFiles(): Promise<Readonly<Record<string, unknown>>> {
  const area: unknown = JSON.parse(await readFile(join(committed, 'datasets/area.json'), 'utf8'))
  const vintage = await vintageOf(area)
  const releases = [{ vintage, date: '2025', label: text('2025') }]
  return {
    'areas.json': JSON.parse(await readFile(join(committed, 'areas.json'), 'utf8')),
    'datasets/area.json': area,
    [`archive/area/${vintage}.json`]: area,
    'views/sizes.json': view,
    'claims/big.json': claim,
    'timelines/day.json': day,
    'catalog.json': {
      title: text('Places'),
      description: text('Places'),
      topics: [{ id: 'places', label: text('Places'), views: ['sizes'] }],
      datasets: [{ id: 'area', releases }],
      cards: ['big'],
      names: [],
    },
  }
}

export interface DataFolder {
  readonly path: string
  /** Puts other content in a file's place: JSON, or a text as it is. */
  write(file: string, content: unknown): Promise<void>
  /** Replaces members of a JSON file. */
  change(file: string, change: (content: Json) => unknown): Promise<void>
  copy(file: string, other: string): Promise<void>
  move(file: string, other: string): Promise<void>
  remove(file: string): Promise<void>
  check(): Promise<ReadData>
  close(): Promise<void>
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** A small sound data folder to break things in. */
export async function openDataFolder(): Promise<DataFolder> {
  const path = await mkdtemp(join(tmpdir(), 'data '))
  const write = async (file: string, content: unknown) => {
    await mkdir(dirname(join(path, file)), { recursive: true })
    await writeFile(join(path, file), typeof content === 'string' ? content : JSON.stringify(content))
  }
  for (const [file, content] of Object.entries(await soundFiles())) await write(file, content)
  await cp(join(committed, 'geometry'), join(path, 'geometry'), { recursive: true })
  return {
    path,
    write,
    async change(file, change) {
      const content: unknown = JSON.parse(await readFile(join(path, file), 'utf8'))
      if (!isJson(content)) throw new Error(`${file} holds no object.`)
      await write(file, change(content))
    },
    copy: (file, other) => cp(join(path, file), join(path, other)),
    move: (file, other) => rename(join(path, file), join(path, other)),
    remove: (file) => rm(join(path, file)),
    check: () => readData(path),
    close: () => rm(path, { recursive: true }),
  }
}
