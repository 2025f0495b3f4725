import type { ShownDeck } from '../../engine/deck/shownDeck.ts'
import { gatherFiles } from '../../engine/gatherFiles.ts'
import { languages } from '../../model/text.ts'
import type { PageData, PresentData } from '../../panels/pageData.ts'
import { readPage } from '../readPage.ts'
import { readOf, rootOf, type Saved, saveFile } from './saveFile.ts'

export interface DeckToSave {
  /** The page on which it is shown. */
  readonly page: PresentData
  readonly deck: ShownDeck
  /** The deck as it can be read without scripts, from the site's whole address, to which its links lead. */
  readonly reading: (root: string) => string
  /** The presentation's address, relative to the site's root. */
  readonly from: string
}

/** The site's own presentation in its other languages. The pages of readers' own hold none: those are saved in the language that is on
 *  the screen. */
const inOthers = (page: PresentData): Promise<readonly PageData[]> =>
  Promise.all(
    languages
      .filter((language) => language !== page.language)
      .map(async (language) => {
        const html = await readOf(page)(page.addresses[language])
        const found = readPage(new DOMParser().parseFromString(html, 'text/html'))
        return found?.kind === 'present' && found.deck !== undefined ? found : undefined
      }),
  ).then((pages) => pages.filter((one) => one !== undefined))

/** Writes a presentation, the site's or a reader's own, as one file that presents without a network.
 *  Rejects with a LoadError where something that belongs in it cannot be had. */
export async function saveDeck({ page, deck, reading, from }: DeckToSave): Promise<Saved> {
  const views = [...new Set(deck.slides.flatMap((slide) => slide.views))]
  return saveFile({
    page: { ...page, deck },
    others: await inOthers(page),
    title: `${deck.title} · ${page.site.title}`,
    description: deck.description,
    name: `${deck.id}.${deck.language}`,
    body: reading(rootOf(page)),
    from,
    search: '',
    files: () => gatherFiles(views, page.files, readOf(page)),
  })
}
