import type { PageData } from '../../panels/pageData.ts'

/** Where a saved page came from, with the choices of now: the file's own address leads nobody anywhere. */
export function pageAddress({ saved }: PageData): string {
  const { search, href } = window.location
  if (!saved) return href
  const url = new URL(saved.from)
  url.search = search
  return url.href
}
