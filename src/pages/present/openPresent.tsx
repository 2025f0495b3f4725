import { hydrateRoot } from 'react-dom/client'
import { rememberedTheme } from '../../state/remembered.ts'
import { chooseTheme } from '../../state/store.ts'
import { createPage } from '../createPage.ts'
import { readPage } from '../readPage.ts'
import { showTheme } from '../showTheme.ts'
import { PresentPage } from './PresentPage.tsx'

/** Brings a presentation's page to life; does nothing in a document that the build did not write. */
export function openPresent(): void {
  const root = document.getElementById('root')
  const page = readPage(document)
  if (!root || page?.kind !== 'present') return
  const value = createPage(page)
  hydrateRoot(root, <PresentPage value={value} />)
  const asked = new URLSearchParams(window.location.search).get('theme')
  const theme = asked === 'light' || asked === 'dark' ? asked : rememberedTheme()
  if (theme !== undefined) chooseTheme(value.store, theme)
  value.store.subscribe((state, before) => {
    if (state.theme !== before.theme) showTheme(state.theme)
  })
}
