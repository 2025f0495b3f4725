import type { PageData } from '../panels/pageData.ts'

const isPageData = (value: unknown): value is PageData =>
  typeof value === 'object' && value !== null && 'kind' in value && 'language' in value && 'models' in value

/** What the build wrote into this page. Undefined where it is not there or not of this program. */
export function readPage(document: Document): PageData | undefined {
  const text = document.getElementById('page-data')?.textContent
  if (!text) return undefined
  const value: unknown = JSON.parse(text)
  return isPageData(value) ? value : undefined
}
