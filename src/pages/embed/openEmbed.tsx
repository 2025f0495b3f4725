import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { fetchJson } from '../../data/fetchJson.ts'
import { LoadError } from '../../data/loadProblem.ts'
import { parseEmbedAddress } from '../../embed/embedAddress.ts'
import { messagesOf } from '../../i18n/messages.ts'
import { isLanguage, type Language } from '../../model/text.ts'
import { PageContext } from '../../panels/PageContext.ts'
import { problemText } from '../../panels/PanelError.tsx'
import type { ExploreData } from '../../panels/pageData.ts'
import { type ChoiceName, choiceNames, setNames } from '../../state/choices.ts'
import { replaceChoices } from '../../state/store.ts'
import { createPage } from '../createPage.ts'
import { honourOffers } from '../honourOffers.ts'
import { EmbedApp } from './EmbedApp.tsx'
import appStyles from './embedApp.css?inline'

/** What the build writes beside an embed, for the program that takes it over. */
export interface EmbedPageFile {
  readonly page: ExploreData
  /** Address of the site's style sheet, relative to its root. */
  readonly style: string
}

const isFile = (value: unknown): value is EmbedPageFile =>
  typeof value === 'object' && value !== null && 'page' in value && 'style' in value

async function readFile(): Promise<EmbedPageFile> {
  const value = await fetchJson(new URL('page.json', document.baseURI).href)
  if (isFile(value)) return value
  throw new LoadError({ kind: 'broken', file: 'page.json', where: '' })
}

/** Resolves when the styles are there; without them everything can still be read. */
const loadStyles = (address: string): Promise<void> =>
  new Promise((resolve) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = address
    link.onload = () => resolve()
    link.onerror = () => resolve()
    document.head.append(link)
  })

const sheet = (text: string): CSSStyleSheet => {
  const made = new CSSStyleSheet()
  made.replaceSync(text)
  return made
}

const toFilter = (text: string | undefined): ChoiceName | undefined =>
  choiceNames.find((name) => name === text)

/** Takes over an embed: all that its author left free can be changed, and the chart becomes interactive in its place.
 *  Throws where a part cannot be loaded; the embed stays as it was then.
 *  @param filter the filter that the reader reached for; "" for the whole view, undefined where only the address asks. */
export async function openEmbed(filter: string | undefined): Promise<void> {
  const main = document.querySelector('main')
  if (!main) return
  try {
    await takeOver(main, filter)
  } catch (error) {
    throw error instanceof LoadError
      ? new Error(problemText(error.problem, messagesOf(languageOf(main))))
      : error
  }
}

const languageOf = (element: Element): Language => {
  const language = element.ownerDocument.documentElement.lang
  return isLanguage(language) ? language : 'en'
}

async function takeOver(main: HTMLElement, filter: string | undefined): Promise<void> {
  const { page, style } = await readFile()
  const { options } = parseEmbedAddress(window.location.search)
  const { choices } = honourOffers({ choices: options.choices, problems: [] }, page)
  const value = createPage(page, { choices, problems: [] })
  replaceChoices(value.store, choices)
  const entry = setNames(choices).length > 0 ? value.source.get(page.panel.id, choices) : undefined
  await Promise.all([loadStyles(page.root + style), entry?.status === 'loading' ? entry.promise : undefined])
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet(appStyles)]
  const root = createRoot(main)
  flushSync(() =>
    root.render(
      <PageContext value={value}>
        <EmbedApp
          page={page}
          options={{ ...options, choices }}
          opened={toFilter(filter)}
          wholeAtOnce={filter === ''}
        />
      </PageContext>,
    ),
  )
  // Who pressed a button goes on where it led; an embed that opens by itself takes no focus from the article.
  const opened =
    main.querySelector<HTMLElement>('[aria-expanded="true"]') ?? main.querySelector('.embed-filters button')
  if (filter !== undefined && opened instanceof HTMLElement) opened.focus()
}
