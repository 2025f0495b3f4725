import { PageContext, type PageContextValue } from '../panels/PageContext.ts'
import { Dashboard } from './Dashboard.tsx'
import { Explore } from './Explore.tsx'
import { Gallery } from './Gallery.tsx'
import { NotFound } from './NotFound.tsx'
import { Shell } from './Shell.tsx'

function Content({ page }: { readonly page: PageContextValue['page'] }) {
  if (page.kind === 'dashboard') return <Dashboard page={page} />
  if (page.kind === 'explore') return <Explore page={page} />
  if (page.kind === 'gallery') return <Gallery page={page} />
  return <NotFound />
}

/** A whole page, the same at build and in the browser. */
export function Page({ value }: { readonly value: PageContextValue }) {
  return (
    <PageContext value={value}>
      <Shell>
        <Content page={value.page} />
      </Shell>
    </PageContext>
  )
}
