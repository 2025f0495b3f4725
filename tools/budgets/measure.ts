import { closureOf, interactiveFiles, type Manifest } from './chunks.ts'
import { embedBudgets, typeOfEmbed } from './embedBudgets.ts'
import { type Budget, judge } from './report.ts'
import { scriptsOf } from './scriptsOf.ts'
import { holdsRecharts, weigh } from './weigh.ts'

/** A built site as far as sizes go: its pages' paths, what its files hold, and how its scripts hang together. */
export interface Built {
  readonly pages: readonly string[]
  readonly manifest: Manifest
  readonly read: (path: string) => Buffer
}

const isDashboard = (page: string) => /^([a-z]{2}\/)?index\.html$/.test(page)
const isEmbed = (page: string) => /^([a-z]{2}\/)?embed\/[^/]+(\/[^/]+)?\/index\.html$/.test(page)
const isExplore = (page: string) => /^([a-z]{2}\/)?explore\/[^/]+\/index\.html$/.test(page)

/** Measures every budget. Throws where something that must be measured is not there, so that nothing passes unseen. */
export function measure(built: Built): readonly Budget[] {
  const sizes = new Map<string, number>()
  const sizeOf = (path: string) => {
    const size = sizes.get(path) ?? weigh(built.read(path))
    sizes.set(path, size)
    return size
  }
  const total = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + sizeOf(path), 0)
  const dashboards = present('dashboard (index.html)', built.pages.filter(isDashboard))
  const explorers = present('explore page (explore/…/index.html)', built.pages.filter(isExplore))
  const embeds = present('embed (embed/…/index.html)', built.pages.filter(isEmbed))

  const first = [...dashboards, ...explorers].map((page) => ({
    page,
    files: closureOf(built.manifest, scriptsOf(built.read(page).toString('utf8'), page)),
  }))
  for (const { page, files } of first) present(`script of ${page}`, [...files])
  const heaviest = first.reduce((most, one) => (total(one.files) > total(most.files) ? one : most))
  const withRecharts = (files: Iterable<string>) =>
    [...files].filter((file) => holdsRecharts(built.read(file)))
  const early = first.flatMap(({ files }) => withRecharts(files))
  if (early.length > 0)
    throw new Error(`recharts is in ${early[0]}, which loads before the first paint; it must be lazy.`)

  const hands = present(
    'interactive hand (src/charts/…/Interactive….tsx)',
    interactiveFiles(built.manifest),
  ).map((file) =>
    [...closureOf(built.manifest, [file])].filter(
      (path) => path.endsWith('.js') && !heaviest.files.has(path),
    ),
  )
  present('chunk that holds recharts', hands.flatMap(withRecharts))

  return [
    judge(`first JS (${heaviest.page})`, total(heaviest.files), 100),
    judge('recharts, with the heaviest interactive hand', Math.max(...hands.map(total)), 95),
    ...dashboards.map((page) => judge(page, sizeOf(page), 50)),
    ...explorers.map((page) => judge(page, sizeOf(page), 20)),
    judge('embed.js', sizeOf('embed.js'), 1.5),
    ...embedBudgets(
      embeds.map((page) => ({
        page,
        bytes: sizeOf(page),
        type: typeOfEmbed(built.read(page).toString('utf8')),
      })),
    ),
  ]
}

function present<T>(what: string, found: readonly T[]): readonly T[] {
  if (found.length > 0) return found
  throw new Error(`The build holds no ${what}; its size cannot be known. Was the build complete?`)
}
