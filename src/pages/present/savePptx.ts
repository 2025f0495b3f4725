import { fetchJson } from '../../data/fetchJson.ts'
import { LoadError } from '../../data/loadProblem.ts'
import type { ShownDeck } from '../../engine/deck/shownDeck.ts'
import type { PageData } from '../../panels/pageData.ts'
import type { PaintRules } from '../../picture/rules.ts'
import { deckFileName } from '../../state/deck/deckFile.ts'
import { deckAddress } from './deckAddress.ts'

/* Our own build's file, named for its content: its head is looked at, the rest is trusted as the page's script is. */
const isRules = (value: unknown): value is PaintRules => Array.isArray(value) && value.length > 0

/** Gives the reader the deck as a PowerPoint file; what makes it is loaded now. Rejects where that, or the style of the drawings, cannot
 *  be had. */
export async function savePptx({ root, files, site, saved }: PageData, deck: ShownDeck): Promise<void> {
  const [{ deckPptx }, { browserPicture }, { downloadBlob }, rules] = await Promise.all([
    import('../../handout/deckPptx.ts'),
    import('../../handout/browserPicture.ts'),
    import('../save/download.ts'),
    fetchJson(root + files.pictureRules),
  ])
  if (!isRules(rules)) throw new LoadError({ kind: 'broken', file: files.pictureRules, where: '' })
  const address = deckAddress({ saved }, window.location.href)
  const file = await deckPptx(deck, { site: site.title, address, picture: browserPicture(rules) })
  downloadBlob(deckFileName(deck.title, 'pptx'), file)
}
