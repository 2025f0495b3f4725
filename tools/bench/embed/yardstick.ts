import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import type { Figures } from '../figures.ts'
import { benchFolder } from '../folders.ts'
import type { Candidate, Looks } from './candidate.ts'
import type { Scenario } from './scenarios.ts'
import { yardstickPage } from './yardstickPage.ts'

export interface Library {
  readonly name: string
  /** Its folder among the yardsticks, and the end of its entries' names. */
  readonly folder: string
  readonly end: 'ts' | 'tsx'
  readonly looks: Looks
}

export const libraries: readonly Library[] = [
  {
    name: 'recharts',
    folder: 'recharts',
    end: 'tsx',
    looks: {
      chart: '.recharts-wrapper',
      marks:
        '.recharts-line-curve, .recharts-area-area, .recharts-bar-rectangle path, .recharts-scatter-symbol path',
      tooltip: '.recharts-tooltip-wrapper',
    },
  },
  {
    name: 'Chart.js',
    folder: 'chartjs',
    end: 'ts',
    looks: { chart: 'canvas', marks: 'canvas', tooltip: '' },
  },
  {
    name: 'Plot',
    folder: 'plot',
    end: 'ts',
    looks: {
      chart: '#chart > svg, #chart > figure > svg',
      marks: '[aria-label=line] path, [aria-label=area] path, [aria-label=bar] rect, [aria-label=dot] circle',
      tooltip: '[aria-label=tip] text',
    },
  },
]

/** Pages of one library for these figures as a competent author would publish them: the words in the HTML, one minified
 *  script with no more of the library than is drawn, the figures in a file of their own that is asked for at the same time.
 *  @param own each frame has its script at an address of its own, as where every chart is published apart. */
export async function yardstick(
  root: string,
  library: Library,
  scenario: Scenario,
  figures: readonly Figures[],
  own = false,
): Promise<Candidate> {
  const name = own ? `${library.name}, a script each` : library.name
  const folder = benchFolder(root, 'embed', scenario.name, own ? `${library.folder}-own` : library.folder)
  const built = join(folder, 'assets')
  await build({
    root: join(root, 'tools', 'bench', 'yardsticks', library.folder),
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic' } },
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: `${scenario.name}.${library.end}`,
        output: { entryFileNames: '[name]-[hash].js' },
      },
    },
  })
  const [script, ...others] = readdirSync(built)
  if (script === undefined || others.length > 0)
    throw new Error(`The yardstick of ${library.name} should be one script; vite made ${others.length + 1}.`)
  mkdirSync(join(folder, 'data'))
  for (const one of figures) {
    mkdirSync(join(folder, one.id))
    if (own) cpSync(join(built, script), join(folder, one.id, script))
    writeFileSync(join(folder, 'data', `${one.id}.json`), JSON.stringify(one.drawing))
    writeFileSync(
      join(folder, one.id, 'index.html'),
      yardstickPage(one, own ? script : `../assets/${script}`, `../data/${one.id}.json`),
    )
  }
  return { name, folder, frame: (view) => `${view}/`, looks: library.looks, hovers: true }
}
