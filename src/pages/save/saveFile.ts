import type { PageData } from '../../panels/pageData.ts'
import styles from '../file/file.css?inline'
import type { SavedFile } from '../file/savedFile.ts'
import { download } from './download.ts'
import { fileHtml } from './fileHtml.ts'
import { loadKit } from './fileKit.ts'
import { canPack, pack } from './pack.ts'
import { readText } from './readText.ts'
import { siteRoot } from './siteRoot.ts'

/** How saving went. */
export type Saved =
  | { readonly kind: 'saved'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'no-compression' | 'no-program' }

export interface ToSave {
  readonly page: PageData
  readonly title: string
  readonly description: string
  /** Name of the file, without its ending. */
  readonly name: string
  /** The page as it can be read without scripts. Links in it are whole addresses. */
  readonly body: string
  /** The page's address, relative to the site's root. */
  readonly from: string
  /** The reader's choices as an address holds them. */
  readonly search: string
  /** All that the page may ask for: address relative to the site's root → text. */
  readonly files: () => Promise<Readonly<Record<string, string>>>
  /** The same page in other languages, where the file holds it. */
  readonly others?: readonly PageData[]
}

/** The whole address of this site, from any of its pages. */
export const rootOf = (page: PageData): string =>
  siteRoot(
    page,
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
    document.baseURI,
  )

/** The text of a file of the site, at an address relative to its root. */
export const readOf =
  ({ root }: Pick<PageData, 'root'>) =>
  (address: string): Promise<string> =>
    readText(root + address)

const stylesOf = (page: Document): string =>
  [...page.querySelectorAll('head style')].map((style) => style.textContent ?? '').join('\n')

/** Today, where the reader is. */
function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Writes a page as one file that needs no network, and gives it to the reader.
 *  Rejects with a LoadError where something that belongs in it cannot be had: half a file is none. */
export async function saveFile(make: ToSave): Promise<Saved> {
  const { page, name, search, others = [] } = make
  if (!canPack()) return { kind: 'no-compression' }
  const kit = await loadKit(document, page.root)
  if (!kit) return { kind: 'no-program' }
  const root = rootOf(page)
  const from = new URL(make.from, root).href
  const languages = [page, ...others].map(({ language }) => language)
  // Links lead to the site, and data files are asked for under its addresses.
  const toSaved = (one: PageData): string => JSON.stringify({ ...one, root, saved: { from, languages } })
  const files = Object.entries(await make.files())
  const data: SavedFile = {
    search,
    files: Object.fromEntries([
      ...files.map(([address, text]) => [root + address, text]),
      ...others.map((one) => [root + one.addresses[one.language], toSaved(one)]),
    ]),
  }
  const html = fileHtml({
    ...make,
    language: page.language,
    styles: `${stylesOf(document)}\n${styles}`,
    kit,
    from,
    on: today(),
    packed: {
      page: await pack(toSaved(page)),
      data: await pack(JSON.stringify(data)),
      program: await pack(kit.program),
    },
  })
  return { kind: 'saved', name: `${name}.html`, bytes: download(`${name}.html`, html, 'text/html') }
}
