import { join } from 'node:path'
import { render } from '@testing-library/react'
import { vi } from 'vitest'
import { createPage } from '../../src/pages/createPage.ts'
import { Page } from '../../src/pages/Page.tsx'
import { type MadeSite, makeSite } from '../../tools/site/makeSite.ts'

let made: Promise<MadeSite> | undefined

/** The project's own site, made once for all tests of a file. */
export const realSite = (): Promise<MadeSite> => {
  made ??= makeSite(join(import.meta.dirname, '../../data'))
  return made
}

/** What a server of the built folder answers; `broken` files answer with an error. */
export function serve(site: MadeSite, broken: ReadonlySet<string> = new Set()): typeof fetch {
  return async (input) => {
    const address = String(input).replace(/^(\.\.?\/)+/, '')
    const content = site.output.get(address)
    if (content === undefined || [...broken].some((name) => address.includes(name)))
      return new Response('', { status: 500 })
    return new Response(content, { headers: { 'content-type': 'application/json' } })
  }
}

class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** What jsdom lacks: a server that answers, and a layout in which nothing is near and nothing has a width. */
export async function stubBrowser(): Promise<void> {
  vi.stubGlobal('fetch', serve(await realSite()))
  vi.stubGlobal('IntersectionObserver', NoObserver)
  vi.stubGlobal('ResizeObserver', NoObserver)
}

/** A page of the site in a document, as the browser has it after taking over. */
export async function openPage(address: string) {
  const site = await realSite()
  const page = site.pages.find((one) => one.address === address)
  if (!page) throw new Error(`no page ${address}`)
  const value = createPage(page.data)
  const view = render(<Page value={value} />)
  return { ...view, value, site }
}
