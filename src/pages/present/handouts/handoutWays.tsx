import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { ShownDeck } from '../../../engine/deck/shownDeck.ts'
import { PageContext, type PageContextValue } from '../../../panels/PageContext.ts'
import type { PresentData } from '../../../panels/pageData.ts'
import { createPage } from '../../createPage.ts'
import { deckAddress } from '../deckAddress.ts'
import { Reading } from '../Reading.tsx'
import type { HandoutWays } from './Handouts.tsx'

/** The deck as it can be read without scripts, drawn aside.
 *  @param root the site's whole address: links in a file lead to it. */
function readingHtml(page: PresentData, deck: ShownDeck, root: string): string {
  const box = document.createElement('div')
  const drawn = createRoot(box)
  flushSync(() =>
    drawn.render(
      <PageContext value={createPage({ ...page, root })}>
        <Reading deck={deck} ways={{}} onPresent={() => undefined} />
      </PageContext>,
    ),
  )
  const html = box.innerHTML
  drawn.unmount()
  return html
}

/** What can be made of a deck beside paper. A deck that is a file already is not saved again.
 *  @param deck of the page, or a reader's own.
 *  @param exportPptx gives the deck as a PowerPoint file; rejects where it cannot. */
export function handoutWays(
  { page }: PageContextValue,
  deck: ShownDeck,
  exportPptx?: HandoutWays['exportPptx'],
): HandoutWays {
  const powerPoint = exportPptx && !page.saved ? { exportPptx } : {}
  if (page.kind !== 'present' || page.saved) return powerPoint
  return {
    ...powerPoint,
    saveFile: async (say) => {
      const [{ saveDeck }, { sayHow }] = await Promise.all([
        import('../../save/saveDeck.ts'),
        import('../../save/sayHow.ts'),
      ])
      // What of the address says which deck it is: of a reader's own, all of it.
      const { search } = new URL(deckAddress(page, window.location.href))
      const from = page.addresses[page.language] + search
      const reading = (root: string) => readingHtml(page, deck, root)
      await sayHow(() => saveDeck({ page, deck, reading, from }), page.language, say)
    },
  }
}
