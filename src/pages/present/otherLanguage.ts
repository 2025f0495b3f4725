import { learn } from '../../i18n/learn.ts'
import { languages } from '../../model/text.ts'
import type { PageContextValue } from '../../panels/PageContext.ts'
import { createPage } from '../createPage.ts'
import { readPage } from '../readPage.ts'

/** The same page in the other language, without leaving this one, which would end full screen: its words and charts are taken from the
 *  file at its address, and the address changes. Where that cannot be had the browser goes there; undefined then. */
export async function inOtherLanguage({ page }: PageContextValue): Promise<PageContextValue | undefined> {
  const other = languages.find((language) => language !== page.language) ?? page.language
  const { search, hash } = window.location
  const address = new URL(`${page.root}${page.addresses[other]}`, window.location.href).href + search
  try {
    const [html] = await Promise.all([
      fetch(address).then((response) => (response.ok ? response.text() : undefined)),
      learn(other),
    ])
    const found =
      html === undefined ? undefined : readPage(new DOMParser().parseFromString(html, 'text/html'))
    if (found?.kind !== 'present') throw new Error('no presentation')
    window.history.replaceState(window.history.state, '', address + hash)
    document.documentElement.lang = other
    return createPage(found)
  } catch {
    window.location.assign(address + hash)
    return undefined
  }
}
