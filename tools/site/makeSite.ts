import { speakAll } from '../../src/i18n/speakAll.ts'
import type { Language } from '../../src/model/text.ts'
import { type ModelsByView, type Output, writeData } from './dataFiles.ts'
import { defaultModels, type SitePage, sitePages } from './pages.ts'
import { readSite } from './readSite.ts'

export interface MadeSite {
  readonly pages: readonly SitePage[]
  readonly models: Readonly<Record<Language, ModelsByView>>
  /** Data files by address. */
  readonly output: Output
}

/** Everything of the site but scripts and styles, from a data folder. */
export async function makeSite(dataRoot: string): Promise<MadeSite> {
  speakAll()
  const site = await readSite(dataRoot)
  const models = { en: defaultModels(site, 'en'), it: defaultModels(site, 'it') }
  const output: Output = new Map()
  const files = writeData(site, models, output)
  return { pages: sitePages(site, models, files), models, output }
}
