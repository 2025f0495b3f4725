import type { Theme } from './choices.ts'
import type { PageStore } from './store.ts'
import { parseAddress, printAddress } from './url.ts'

/** How many steps of ours lead to an entry of the browser's history. */
const stepOf = (state: unknown): number => {
  const step = typeof state === 'object' && state !== null && 'step' in state ? state.step : undefined
  return typeof step === 'number' ? step : 0
}

/** Keeps the address and the store the same: each change is a step that "back" undoes; going back sets the store.
 *  Returns what undoes the binding. */
export function bindHistory(store: PageStore, page: Window, addressTheme: Theme | undefined): () => void {
  // A theme stands in the address only where it came in it or was chosen on this page.
  let themeInAddress = addressTheme
  const stop = store.subscribe((state, before) => {
    if (state.theme !== before.theme) themeInAddress = state.theme
    const search = printAddress(state.choices, themeInAddress)
    if (search === page.location.search) return
    const address = `${page.location.pathname}${search}${page.location.hash}`
    const step = stepOf(page.history.state)
    if (state.continues) page.history.replaceState({ step }, '', address)
    else {
      page.history.pushState({ step: step + 1 }, '', address)
      store.setState({ steps: step + 1 })
    }
  })
  const onPop = () => {
    const address = parseAddress(page.location.search)
    themeInAddress = address.theme
    store.setState({ choices: address.choices, continues: false, steps: stepOf(page.history.state) })
  }
  page.addEventListener('popstate', onPop)
  return () => {
    stop()
    page.removeEventListener('popstate', onPop)
  }
}
