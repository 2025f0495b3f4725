import { posix } from 'node:path'
import type { Import, Module } from './readModule.ts'

/** Which folders of src each folder may import from, besides itself. Files directly in src are entries: they may import all.
 *  `engine` turns choices into chart models; it is what a page loads when a reader chooses, and what the build runs.
 *  `worker` is a program of its own, the service worker; pages know what to ask of it. */
const below: Readonly<Record<string, readonly string[]>> = {
  model: [],
  worker: [],
  i18n: ['model'],
  data: ['model'],
  state: ['data', 'model'],
  ui: ['i18n', 'model'],
  charts: ['ui', 'i18n', 'model'],
  engine: ['charts', 'state', 'data', 'i18n', 'model'],
  picture: ['engine', 'charts', 'i18n', 'model'],
  handout: ['picture', 'engine', 'charts', 'i18n', 'data', 'model'],
  embed: ['engine', 'charts', 'ui', 'state', 'data', 'i18n', 'model'],
  panels: ['handout', 'embed', 'picture', 'engine', 'charts', 'ui', 'state', 'data', 'i18n', 'model'],
  pages: ['panels', 'handout', 'embed', 'engine', 'charts', 'ui', 'state', 'data', 'i18n', 'worker', 'model'],
}

/** Packages that only some folders may import. */
const packages: readonly { readonly name: RegExp; readonly folders: readonly string[] }[] = [
  {
    name: /^react(-dom)?(\/|$)/,
    folders: ['state', 'ui', 'charts', 'picture', 'embed', 'panels', 'pages', ''],
  },
  { name: /^zustand(\/|$)/, folders: ['state', 'panels', 'pages', ''] },
  // Large: only what is loaded when a reader asks for a file may know it.
  { name: /^pptxgenjs$/, folders: ['handout'] },
]

const isInteractive = (path: string) =>
  /^src\/charts\/.*Interactive[^/]*\.tsx?$|^src\/charts\/interactive\//.test(path)
const isOnePanel = (path: string) => /^src\/panels\/.*[a-z]Panel\.tsx$/.test(path)

/** What is wrong with how these modules hang together, one sentence each; none is none. */
export function violations(modules: readonly Module[]): readonly string[] {
  const known = new Set(modules.map((module) => module.path))
  return [
    ...modules.flatMap((module) => module.imports.flatMap((one) => wrongWith(module, one, known))),
    ...modules.flatMap(wrongAlone),
    ...sidewaysPages(modules),
    ...cycles(modules),
  ]
}

function wrongWith({ path }: Module, one: Import, known: ReadonlySet<string>): readonly string[] {
  const says = (problem: string) => [`${path} imports ${one.specifier}: ${problem}`]
  const folder = folderOf(path)
  if (!one.specifier.startsWith('.')) return wrongPackage(path, folder, one.specifier).flatMap(says)
  const target = resolved(path, one.specifier)
  if (!/\.tsx?$/.test(target)) return []
  if (!target.startsWith('src/')) return says('it is outside src')
  if (!known.has(target)) return says('there is no such module')
  const targetFolder = folderOf(target)
  if (targetFolder === '') return says('nothing imports an entry')
  if (folder !== '' && folder !== targetFolder && !below[folder]?.includes(targetFolder)) {
    return says(`${folder} must not depend on ${targetFolder}`)
  }
  if (isOnePanel(path) && isOnePanel(target)) return says('two panels do not know each other')
  if (one.kind === 'value' && isInteractive(target) && !isInteractive(path)) {
    return says('an interactive hand is loaded when a reader reaches for it, by import()')
  }
  return []
}

function wrongPackage(path: string, folder: string, name: string): readonly string[] {
  if (name.startsWith('node:')) return ['it runs in browsers, where Node is not']
  if (/^recharts(\/|$)/.test(name)) return isInteractive(path) ? [] : ['only interactive hands know recharts']
  if (folder === 'model' && !name.startsWith('d3-')) return ['model knows only d3-*']
  const rule = packages.find((candidate) => candidate.name.test(name))
  return rule === undefined || rule.folders.includes(folder) ? [] : [`${folder} must not know it`]
}

function wrongAlone({ path, effects, fetches }: Module): readonly string[] {
  const folder = folderOf(path)
  return [
    ...(folder !== '' && !(folder in below) ? [`${path}: ${folder} is no folder of the design`] : []),
    ...(folder === '' ? [] : effects.map((effect) => `${path} has an effect when imported: ${effect}`)),
    ...(fetches && (folder === 'charts' || folder === 'ui')
      ? [`${path} fetches; charts and ui see props only`]
      : []),
  ]
}

/** The pages are what src/pages/Page.tsx chooses among. It alone knows them: two pages do not know each other. */
function sidewaysPages(modules: readonly Module[]): readonly string[] {
  const chooser = 'src/pages/Page.tsx'
  // What stands around every page is none.
  const shell = 'src/pages/Shell.tsx'
  const ownImports = ({ path, imports }: Module) =>
    imports.filter((one) => one.specifier.startsWith('.')).map((one) => resolved(path, one.specifier))
  const pages = new Set(
    modules
      .filter((module) => module.path === chooser)
      .flatMap(ownImports)
      .filter((path) => path !== shell && /^src\/pages\/.*\.tsx$/.test(path)),
  )
  return modules
    .filter((module) => module.path !== chooser)
    .flatMap((module) =>
      ownImports(module)
        .filter((target) => pages.has(target))
        .map((target) => [module.path, target]),
    )
    .map(([path, target]) => `${path} imports ${target}: only ${chooser} knows the pages`)
}

/** Circles of imports that are needed at run time, each once, from its first module in the alphabet. */
function cycles(modules: readonly Module[]): readonly string[] {
  const next = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports
        .filter((one) => one.kind === 'value' && one.specifier.startsWith('.'))
        .map((one) => resolved(path, one.specifier)),
    ]),
  )
  const found = new Set<string>()
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]) => {
    const since = trail.indexOf(path)
    if (since >= 0) {
      const circle = trail.slice(since)
      const start = circle.indexOf([...circle].sort()[0] ?? '')
      found.add([...circle.slice(start), ...circle.slice(0, start), circle[start]].join(' → '))
    } else if (!done.has(path)) {
      for (const one of next.get(path) ?? []) visit(one, [...trail, path])
      done.add(path)
    }
  }
  for (const path of next.keys()) visit(path, [])
  return [...found].map((circle) => `a circle: ${circle}`)
}

function resolved(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''))
}

/** The folder under src, "" for files directly in it. */
function folderOf(path: string): string {
  const parts = path.split('/')
  return parts.length > 2 ? (parts[1] ?? '') : ''
}
