import { renderToString } from 'react-dom/server'
import { speakAll } from './i18n/speakAll.ts'
import { createPage } from './pages/createPage.ts'
import { DecksPageRoot } from './pages/decks/DecksPageRoot.tsx'
import { Page } from './pages/Page.tsx'
import { PresentPage } from './pages/present/PresentPage.tsx'
import type { PageData } from './panels/pageData.ts'

/** The HTML of a page with its default choices, as the browser will take it over. */
export function renderPage(page: PageData): string {
  const value = createPage(page)
  if (page.kind === 'present') return renderToString(<PresentPage value={value} />)
  if (page.kind === 'decks') return renderToString(<DecksPageRoot value={value} />)
  return renderToString(<Page value={value} />)
}

speakAll()
