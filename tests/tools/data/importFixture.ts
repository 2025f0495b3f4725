import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ImportRun, runImport } from '../../../tools/data/runImport.ts'

const text = (en: string, it = en) => ({ en, it })

export const areas = {
  areas: [
    { code: 'IT', name: text('Italy', 'Italia'), kind: 'country' },
    { code: 'US', name: text('United States', 'Stati Uniti'), kind: 'country' },
    { code: 'ITC1', name: text('Piedmont', 'Piemonte'), kind: 'nuts2', parent: 'IT' },
  ],
  groups: [],
}

/** Two indicators, a partner, flags of every sort. */
export const describeFile = {
  id: 'trade',
  label: text('Trade', 'Commercio'),
  description: text('Trade of two places.', 'Commercio di due luoghi.'),
  updated: '2026-02',
  origins: [
    { producer: text('An office', 'Un ufficio'), table: 't1', licence: 'CC BY 4.0', vintage: '2026-02' },
  ],
  notes: [text('Read with care.', 'Leggere con cura.')],
  indicators: {
    imports: {
      label: text('Imports', 'Importazioni'),
      kind: 'flow',
      unit: { code: 'EUR', multiplier: 6, decimals: 1 },
    },
    exports: {
      label: text('Exports', 'Esportazioni'),
      kind: 'flow',
      unit: { code: 'EUR', multiplier: 6, decimals: 1 },
    },
  },
  dimensions: [{ id: 'counterpart_area', label: text('Partner', 'Partner'), names: {} }],
  tables: [
    {
      file: 'trade.csv',
      columns: {
        what: 'indicator',
        geo: 'area',
        name: 'area-name',
        year: 'period',
        value: 'value',
        unit: 'unit',
        flag: 'flag',
        source: 'unused',
      },
      indicators: {
        exports: { indicator: 'exports', dimensions: { counterpart_area: 'US' } },
        imports: { indicator: 'imports', dimensions: { counterpart_area: 'US' } },
        growth: { skip: 'can be computed' },
      },
      units: { 'billion EUR': { code: 'EUR', multiplier: 9 }, percent: { code: 'PC' } },
      areas: { names: { Piemonte: 'ITC1' } },
      flagSeparator: ';',
      eurostatFlags: true,
      flags: [
        { flag: 'period=Jan-Sep', period: '{period}-01-01/P9M' },
        {
          flag: '/^derived \\((.+)\\)$/',
          status: 'E',
          notes: [{ kind: 'derived', text: text('Derived: {1}.', 'Derivato: {1}.') }],
        },
        { flag: 'suppressed', status: 'Q' },
        { flag: 'claim', skip: 'not a statistic' },
      ],
      rows: [{ where: { geo: 'IT', year: ['2023', '/^202[45]$/'] }, status: 'B' }],
    },
  ],
}

const header = 'what,geo,name,year,value,unit,flag,source'
export const goodRows = [
  'exports,IT,Italy,2022,600.1,billion EUR,,a',
  'exports,IT,Italy,2023,0.0322,billion EUR,bp,a',
  'exports,,Piemonte,2023,63.6,billion EUR,derived (59 x 1.08),a',
  'exports,ITC1,Piedmont,2024,45.6,billion EUR,period=Jan-Sep; derived (9 months),a',
  'imports,ITC1,Piedmont,2023,,billion EUR,suppressed,a',
  'growth,IT,Italy,2023,2.1,percent,,a',
  'exports,US,United States,2023,1.1,billion EUR,claim,a',
]

export const csvOf = (rows: readonly string[], head = header): string => `${[head, ...rows].join('\n')}\n`

export interface Workshop {
  readonly folder: string
  /** Runs the import over a table and a description; the default ones where left out. */
  run(input: {
    csv?: string
    describe?: unknown
    areas?: unknown
    args?: readonly string[]
  }): Promise<ImportRun>
  /** Paths of everything written, from the output folder. */
  written(): Promise<readonly string[]>
  read(name: string): Promise<string>
  close(): Promise<void>
}

/** A folder of its own in which an import can be tried. */
export async function openWorkshop(): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'import '))
  const out = join(folder, 'out')
  return {
    folder,
    async run(input) {
      await writeFile(join(folder, 'trade.csv'), input.csv ?? csvOf(goodRows))
      await writeFile(join(folder, 'trade.meta.json'), JSON.stringify(input.describe ?? describeFile))
      await writeFile(join(folder, 'areas.json'), JSON.stringify(input.areas ?? areas))
      const options = ['--describe', join(folder, 'trade.meta.json'), '--areas', join(folder, 'areas.json')]
      return runImport([join(folder, 'trade.csv'), ...options, '--out', out, ...(input.args ?? [])])
    },
    async written() {
      try {
        const entries = await readdir(out, { recursive: true, withFileTypes: true })
        return entries
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
      } catch {
        return []
      }
    },
    read: (name) => readFile(join(out, name), 'utf8'),
    close: () => rm(folder, { recursive: true }),
  }
}
