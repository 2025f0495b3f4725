import { render } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import type { Language } from '../../../src/model/text.ts'
import { createPage } from '../../../src/pages/createPage.ts'
import { DecksPage } from '../../../src/pages/decks/DecksPage.tsx'
import { PageContext } from '../../../src/panels/PageContext.ts'
import type { DecksData } from '../../../src/panels/pageData.ts'
import { realSite } from '../../panels/realPage.tsx'

/** The page of presentations as the build would make it, of the site's own data. */
export async function decksData(language: Language): Promise<DecksData> {
  const { pages } = await realSite()
  const explorers = pages.flatMap(({ data }) =>
    data.kind === 'explore' && data.language === language ? [data] : [],
  )
  const dashboard = pages.find(({ data }) => data.kind === 'dashboard' && data.language === language)?.data
  const [any] = explorers
  if (dashboard?.kind !== 'dashboard' || !any) throw new Error('no pages')
  const { root: _, models: __, kind: ___, ...common } = dashboard
  return {
    ...common,
    kind: 'decks',
    root: language === 'en' ? '../' : '../../',
    addresses: { en: 'present/', it: 'it/present/' },
    models: {},
    decks: [{ id: 'michigan', title: 'Piedmont and Michigan', description: 'What ties them.', slides: 5 }],
    views: Object.fromEntries(
      explorers.map(({ panel, offers }) => [panel.id, { label: panel.label, options: offers }]),
    ),
    claims: Object.fromEntries(
      [...dashboard.headlines, ...explorers.flatMap(({ claims }) => claims)].map(({ id, label }) => [
        id,
        label,
      ]),
    ),
  }
}

/** The page in a document, and a hand that neither waits nor looks whether it may press. */
export async function openDecks(language: Language = 'en') {
  const page = await decksData(language)
  const value = createPage(page)
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never })
  const view = render(
    <PageContext value={value}>
      <DecksPage page={page} />
    </PageContext>,
  )
  return { ...view, value, user, page }
}
