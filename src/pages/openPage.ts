import { parseAddress } from '../state/url.ts'
import { createPage } from './createPage.ts'
import { honourOffers } from './honourOffers.ts'
import { readPage } from './readPage.ts'
import { startPage } from './startPage.tsx'

/** Brings the document's page to life; does nothing in a document that the build did not write. */
export function openPage(): void {
  const root = document.getElementById('root')
  const page = readPage(document)
  if (!root || !page) return
  const address = honourOffers(parseAddress(window.location.search), page)
  startPage(root, createPage(page, address), address)
}
