import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { addSlide, nextPlace } from '../../state/deck/deckActions.ts'
import { changeDeck } from '../../state/deck/deckStore.ts'
import { adoptStyles } from '../embed/adoptStyles.ts'
import type { EmbedOf } from '../embed/matter.ts'
import { PageContext, type PageContextValue } from '../PageContext.ts'
import { AddedToast } from './AddedToast.tsx'
import { keptDeckStore } from './deckStoreOf.ts'
import { newSlideOf } from './newSlideOf.ts'
import styles from './toast.css?inline'

const roots = new WeakMap<PageContextValue, Root>()

/** Shows something over the page, in the place of what was shown there before. A root of its own: whichever button asked may go. */
function showOver(value: PageContextValue, node: ReactNode): void {
  const root = roots.get(value) ?? createRoot(document.body.appendChild(document.createElement('div')))
  roots.set(value, root)
  adoptStyles(document, 'deck-toast', styles)
  root.render(node)
}

/** Adds a view with the page's present choices, or a claim, to the reader's presentation, and says so. */
export async function addToDeck(of: EmbedOf, value: PageContextValue): Promise<void> {
  const focus = document.activeElement
  const store = keptDeckStore(value)
  const { slide, emptied } = await newSlideOf(of, value)
  const place = nextPlace(store.getState().history.present)
  changeDeck(store, (deck) => addSlide(deck, slide, place))
  const id = store.getState().history.present.slides[place]?.id ?? ''
  showOver(
    value,
    <PageContext value={value}>
      <AddedToast added={{ id, emptied, focus }} store={store} onClose={() => showOver(value, null)} />
    </PageContext>,
  )
}
