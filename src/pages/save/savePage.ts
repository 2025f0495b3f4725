import { gatherFiles } from '../../engine/gatherFiles.ts'
import type { PageContextValue } from '../../panels/PageContext.ts'
import type { DashboardData, ExploreData, PageData } from '../../panels/pageData.ts'
import { printAddress } from '../../state/url.ts'
import { readOf, type Saved, saveFile } from './saveFile.ts'
import { sayHow } from './sayHow.ts'

/** What only makes sense while a page lives. */
const passing = '.offer, .tooltip, .ring, [role="status"]'

/** Panels that were not near have a picture of the site's instead, which a file cannot ask for: its words stand there. */
function inWords(noscript: Element): void {
  const { body } = new DOMParser().parseFromString(noscript.textContent ?? '', 'text/html')
  const words = body.querySelector('img')?.alt ?? ''
  const paragraph = document.createElement('p')
  paragraph.textContent = words
  if (words === '') noscript.remove()
  else noscript.replaceWith(paragraph)
}

/** The page as the reader sees it, to be read without scripts; links in it are whole addresses. */
function bodyOf(root: Element): string {
  const copy = root.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const element of copy.querySelectorAll(passing)) element.remove()
  for (const element of copy.querySelectorAll('noscript')) inWords(element)
  for (const link of copy.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? ''
    if (!href.startsWith('#')) link.setAttribute('href', new URL(href, document.baseURI).href)
  }
  return copy.innerHTML
}

type Savable = DashboardData | ExploreData
const isSavable = (page: PageData): page is Savable => page.kind === 'dashboard' || page.kind === 'explore'

const viewsOf = (page: Savable): readonly string[] =>
  page.kind === 'explore'
    ? [page.panel.id]
    : page.topics.flatMap((topic) => topic.panels.map((panel) => panel.id))

/** Charts that the page asks for when they are near. */
async function modelsFor(page: Savable): Promise<Readonly<Record<string, string>>> {
  const addresses = viewsOf(page).flatMap((id) => (id in page.models ? [] : (page.files.models[id] ?? [])))
  return Object.fromEntries(
    await Promise.all(addresses.map(async (address) => [address, await readOf(page)(address)])),
  )
}

async function saved(page: Savable, root: Element, search: string): Promise<Saved> {
  const { language } = page
  return saveFile({
    page,
    title: document.title,
    description: page.kind === 'explore' ? page.panel.description : page.site.description,
    name: `${page.kind === 'explore' ? page.panel.id : page.site.title.toLowerCase()}.${language}`,
    body: bodyOf(root),
    from: page.addresses[language] + search,
    search,
    files: async () => ({
      ...(await gatherFiles(viewsOf(page), page.files, readOf(page))),
      ...(await modelsFor(page)),
    }),
  })
}

/** Writes a chart's page or the front page as one file that filters without a network, with the reader's choices, and says how that
 *  goes. Does nothing on other pages. */
export async function savePage(
  { page, store }: PageContextValue,
  say: (text: string) => void,
): Promise<void> {
  const root = document.getElementById('root')
  if (!root || !isSavable(page)) return
  await sayHow(() => saved(page, root, printAddress(store.getState().choices)), page.language, say)
}
