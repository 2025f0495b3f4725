import { PageContext, type PageContextValue } from '../../panels/PageContext.ts'
import { Shell } from '../Shell.tsx'
import { DecksPage } from './DecksPage.tsx'

/** The whole page of presentations, the same at build and in the browser. */
export function DecksPageRoot({ value }: { readonly value: PageContextValue }) {
  const { page } = value
  if (page.kind !== 'decks') return null
  return (
    <PageContext value={value}>
      <Shell>
        <DecksPage page={page} />
      </Shell>
    </PageContext>
  )
}
