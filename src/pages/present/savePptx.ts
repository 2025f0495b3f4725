import { fetchJson } from '../../data/fetchJson.ts'
import { LoadError } from '../../data/loadProblem.ts'
import type { ShownDeck } from '../../engine/deck/shownDeck.ts'
import type { PageData } from '../../panels/pageData.ts'
import { deckFileName } from '../../state/deck/deckFile.ts'
import { deckAddress } from './deckAddress.ts'

/** Gives the reader the deck as a PowerPoint file; what makes it is loaded now. Rejects where that, or the style of the drawings, cannot
 *  be had. */
export async function savePptx({ root, files, site, saved }: PageData, deck: ShownDeck): Promise<void> {
  const [{ deckPptx }, { browserPicture }, { toPaintRules }, { downloadBlob }, file] = await Promise.all([
    import('../../handout/deckPptx.ts'),
    import('../../handout/browserPicture.ts'),
    import('../../handout/toPaintRules.ts'),
    import('../save/download.ts'),
    fetchJson(root + files.pictureRules),
  ])
  const rules = toPaintRules(file)
  if (!rules) throw new LoadError({ kind: 'broken', file: files.pictureRules, where: '' })
  const address = deckAddress({ saved }, window.location.href)
  const made = await deckPptx(deck, { site: site.title, address, picture: browserPicture(rules) })
  downloadBlob(deckFileName(deck.title, 'pptx'), made)
}
