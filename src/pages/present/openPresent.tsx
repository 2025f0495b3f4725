import type { ComponentType } from 'react'
import { hydrateRoot } from 'react-dom/client'
import type { PageContextValue } from '../../panels/PageContext.ts'
import type { PageData } from '../../panels/pageData.ts'
import { rememberedTheme, rememberTheme } from '../../state/remembered.ts'
import { chooseTheme } from '../../state/store.ts'
import { createPage } from '../createPage.ts'
import { readPage } from '../readPage.ts'
import { showTheme } from '../showTheme.ts'
import { PresentPage } from './PresentPage.tsx'

/** What draws a page of presentations; undefined for pages of another program. */
async function rootOf({
  kind,
}: PageData): Promise<ComponentType<{ readonly value: PageContextValue }> | undefined> {
  if (kind === 'present') return PresentPage
  return kind === 'decks' ? (await import('../decks/DecksPageRoot.tsx')).DecksPageRoot : undefined
}

/** Brings a page of presentations to life; does nothing in a document that the build did not write. */
export async function openPresent(): Promise<void> {
  const root = document.getElementById('root')
  const page = readPage(document)
  const Root = page && (await rootOf(page))
  if (!root || !page || !Root) return
  const value = createPage(page)
  hydrateRoot(root, <Root value={value} />)
  const asked = new URLSearchParams(window.location.search).get('theme')
  const theme = asked === 'light' || asked === 'dark' ? asked : rememberedTheme()
  if (theme !== undefined) chooseTheme(value.store, theme)
  value.store.subscribe((state, before) => {
    if (state.theme === before.theme) return
    showTheme(state.theme)
    rememberTheme(state.theme)
  })
}
