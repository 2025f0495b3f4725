import { SourcesText } from '../charts/SourcesText.tsx'
import type { SourceLine } from '../charts/types.ts'
import { useLanguage } from './PageContext.ts'

/** Where a panel's figures come from, in the page's language. */
export const Sources = ({ sources }: { readonly sources: readonly SourceLine[] }) => (
  <SourcesText sources={sources} language={useLanguage()} />
)
