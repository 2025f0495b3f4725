import './pages/page.css'
import './charts/styles.css'
import { createPage } from './pages/createPage.ts'
import { readPage } from './pages/readPage.ts'
import { startPage } from './pages/startPage.tsx'
import { parseAddress } from './state/url.ts'

const root = document.getElementById('root')
const page = readPage(document)
if (root && page) {
  const address = parseAddress(window.location.search)
  startPage(root, createPage(page, address.problems), address)
}
