import { runRelease } from '../../../tools/data/release/runRelease.ts'
import { defaultModels } from '../../../tools/site/pages.ts'
import { type PinnedState, pinnedStates } from '../../../tools/site/pins.ts'
import { readSite } from '../../../tools/site/readSite.ts'
import { type DataFolder, openDataFolder } from './dataFolder.ts'
import { barsView, linesView, salesOf, type Table } from './sales.ts'

export const base: Table = {
  IT: [10, 20, 30],
  DE: [40, 41, 42],
  FR: [7, null, 9],
  ES: [5, 6, 25],
}

export interface ReleaseFolder extends DataFolder {
  /** Replaces the figures. */
  sell(table: Table): Promise<void>
  release(...args: readonly string[]): ReturnType<typeof runRelease>
  /** Every pinned state, as the build has it. */
  states(): Promise<readonly PinnedState[]>
}

/** A small sound data folder with sales in it, nothing of which is published yet. */
export async function openReleaseFolder(): Promise<ReleaseFolder> {
  const folder = await openDataFolder()
  const sell = (table: Table) => folder.write('datasets/sales.json', salesOf(table))
  await sell(base)
  await folder.write('views/sales-lines.json', linesView)
  await folder.write('views/sales-rank.json', barsView)
  await folder.change('views/sizes.json', (view) => ({ ...view, references: [] }))
  await folder.change('catalog.json', ({ topics: _, ...catalog }) => ({
    ...catalog,
    topics: [
      { id: 'places', label: { en: 'Places', it: 'Luoghi' }, views: ['sizes', 'sales-lines', 'sales-rank'] },
    ],
    datasets: [
      { id: 'area', releases: [] },
      { id: 'sales', releases: [] },
    ],
  }))
  return {
    ...folder,
    sell,
    release: (...args) => runRelease(args, folder.path, '2026-11-24'),
    async states() {
      const site = await readSite(folder.path)
      return pinnedStates(site, { en: defaultModels(site, 'en'), it: defaultModels(site, 'it') })
    },
  }
}
