import type { Theme } from './choices.ts'
import type { PageStore } from './store.ts'
import { parseAddress, printAddress } from './url.ts'

/** Keeps the address and the store the same: each change is a step that "back" undoes; going back sets the store.
 *  Returns what undoes the binding. */
export function bindHistory(store: PageStore, page: Window, addressTheme: Theme | undefined): () => void {
  // A theme stands in the address only where it came in it or was chosen on this page.
  let themeInAddress = addressTheme
  const searchOf = () => printAddress(store.getState().choices, themeInAddress)
  const stop = store.subscribe((state, before) => {
    if (state.theme !== before.theme) themeInAddress = state.theme
    const search = searchOf()
    if (search === page.location.search) return
    const address = `${page.location.pathname}${search}${page.location.hash}`
    if (state.continues) page.history.replaceState(null, '', address)
    else page.history.pushState(null, '', address)
  })
  const onPop = () => {
    const address = parseAddress(page.location.search)
    themeInAddress = address.theme
    store.setState({ choices: address.choices, continues: false })
  }
  page.addEventListener('popstate', onPop)
  return () => {
    stop()
    page.removeEventListener('popstate', onPop)
  }
}
