import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generate, parse } from 'css-tree'
import type { Language } from '../../src/model/text.ts'
import { closureOf, parseManifest } from '../budgets/chunks.ts'

/** Style sheets of presentations, from the source: other pages do without them. */
const sheets = [
  'src/pages/present/stage.css',
  'src/pages/present/stageCharts.css',
  'src/pages/present/reading.css',
  'src/pages/present/handouts/handouts.css',
  'src/pages/present/handouts/paper.css',
  'src/pages/present/presenter.css',
  'src/pages/decks/decks.css',
] as const

const entryOf = (language: Language): string => `src/main.present.${language}.ts`

/** The page's scripts, its own entry aside. */
const scripts = /\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g

/** The template of presentations: that of other pages, with a program and styles of their own. */
export async function presentTemplate(
  root: string,
  dist: string,
  template: string,
  language: Language,
): Promise<string> {
  const manifest = parseManifest(await readFile(join(dist, '.vite/manifest.json'), 'utf8'))
  const entry = manifest[entryOf(language)]?.file
  if (entry === undefined) throw new Error(`The build holds no ${entryOf(language)}; presentations need it.`)
  const others = [...closureOf(manifest, [entry])].filter((file) => file !== entry && file.endsWith('.js'))
  const css = await Promise.all(sheets.map((sheet) => readFile(join(root, sheet), 'utf8')))
  const tags = [
    `<style>${generate(parse(css.join('\n')))}</style>`,
    `<script type="module" crossorigin src="./${entry}"></script>`,
    ...others.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`),
  ]
  return template.replace(scripts, '').replace('</head>', () => `${tags.join('\n    ')}\n  </head>`)
}
