import { renderToString } from 'react-dom/server'
import { speakAll } from './i18n/speakAll.ts'
import { createPage } from './pages/createPage.ts'
import { Page } from './pages/Page.tsx'
import type { PageData } from './panels/pageData.ts'

/** The HTML of a page with its default choices, as the browser will take it over. */
export const renderPage = (page: PageData): string => renderToString(<Page value={createPage(page)} />)

speakAll()
