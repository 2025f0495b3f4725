import { languages } from '../../model/text.ts'
import type { PageData } from '../../panels/pageData.ts'

type Placed = Pick<PageData, 'root' | 'addresses'>

/** The site's whole address, with a slash at its end: where it was published, if the page says so, else where it is now.
 *  @param canonical the page's own address as it says it; relative where nobody has told the build.
 *  @param here the page's present address. */
export function siteRoot({ root, addresses }: Placed, canonical: string | undefined, here: string): string {
  const published = canonical !== undefined && /^https?:/.test(canonical) ? canonical : ''
  const [own] = languages
    .map((language) => addresses[language])
    .filter((address) => published.endsWith(`/${address}`))
    // One language's address may end as another's does: "it/present/a/" as "present/a/".
    .sort((a, b) => b.length - a.length)
  return own === undefined ? new URL(root, here).href : published.slice(0, published.length - own.length)
}
