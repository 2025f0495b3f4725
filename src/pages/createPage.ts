import type { PageContextValue } from '../panels/PageContext.ts'
import type { PageData } from '../panels/pageData.ts'
import { createPanelSource } from '../panels/panelSource.ts'
import { createEmphasisStore } from '../state/emphasis.ts'
import { createPageStore } from '../state/store.ts'
import type { Address } from '../state/url.ts'

/** A page's stores and sources, at their defaults: what the build draws and the browser takes over. */
export const createPage = (page: PageData, address?: Address): PageContextValue => ({
  page,
  store: createPageStore(),
  emphasis: createEmphasisStore(),
  source: createPanelSource(page),
  problems: address?.problems ?? [],
  askedAreas: address?.choices.areas ?? [],
})
