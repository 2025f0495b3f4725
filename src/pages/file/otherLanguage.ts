import { shelved } from '../../data/shelf.ts'
import { languages } from '../../model/text.ts'
import type { PageContextValue } from '../../panels/PageContext.ts'
import type { PageData } from '../../panels/pageData.ts'
import { createPage } from '../createPage.ts'
import { readPage } from '../readPage.ts'

const isPresent = (value: unknown): value is PageData =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'present'

/** What the site's function of this name is in a presentation that was saved as one file: the other language is in the file, or there is
 *  none and nothing happens. */
export async function inOtherLanguage({ page }: PageContextValue): Promise<PageContextValue | undefined> {
  const other = languages.find((language) => language !== page.language) ?? page.language
  const first = readPage(document)
  const text = shelved(page.root + page.addresses[other])
  const found: unknown = first?.language === other ? first : text === undefined ? undefined : JSON.parse(text)
  if (!isPresent(found)) return undefined
  document.documentElement.lang = other
  return createPage(found)
}
