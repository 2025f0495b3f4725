import { join } from 'node:path'
import { speakAll } from '../../src/i18n/speakAll.ts'
import type { Language } from '../../src/model/text.ts'
import { type ModelsByView, type Output, writeData } from './dataFiles.ts'
import { siteDecks } from './decks.ts'
import { defaultModels, type SitePage, sitePages } from './pages.ts'
import { readPictureRules } from './pictureRules.ts'
import { type PinnedState, pinnedStates } from './pins.ts'
import { readSite, type Site } from './readSite.ts'

export interface MadeSite {
  readonly site: Site
  readonly pages: readonly SitePage[]
  readonly models: Readonly<Record<Language, ModelsByView>>
  /** Published states of views that are kept. */
  readonly pinned: readonly PinnedState[]
  /** Data files by address. */
  readonly output: Output
}

const root = join(import.meta.dirname, '../..')

/** Everything of the site but scripts and styles, from a data folder. */
export async function makeSite(dataRoot: string): Promise<MadeSite> {
  speakAll()
  const site = await readSite(dataRoot)
  const models = { en: defaultModels(site, 'en'), it: defaultModels(site, 'it') }
  const decks = siteDecks(site)
  const output: Output = new Map()
  const pinned = pinnedStates(site, models)
  const files = writeData(site, models, pinned, await readPictureRules(root), output)
  return { site, pages: sitePages(site, models, files, decks), models, pinned, output }
}
