import { hydrateRoot } from 'react-dom/client'
import type { PageContextValue } from '../panels/PageContext.ts'
import { setNames } from '../state/choices.ts'
import { bindHistory } from '../state/history.ts'
import { rememberedTheme, rememberTheme } from '../state/remembered.ts'
import { chooseTheme, replaceChoices } from '../state/store.ts'
import type { Address } from '../state/url.ts'
import { Page } from './Page.tsx'
import { showTheme } from './showTheme.ts'

/** What is hidden while an address with choices waits for its own picture is shown again. */
const reveal = (): void => document.documentElement.classList.remove('pending')

/** Resolves when the charts that are in the page have become what the address asks, or failed to. */
async function untilChosen({ page, source }: PageContextValue, address: Address): Promise<void> {
  const first = Object.keys(page.models).map((view) => source.get(view, address.choices))
  await Promise.allSettled(first.map((entry) => (entry.status === 'loading' ? entry.promise : undefined)))
}

/** Takes areas that the list does not know out of the choices, and writes codes as the list has them. The notice over the
 *  page names them (see AddressProblems). */
async function dropUnknownAreas({ store, source }: PageContextValue): Promise<void> {
  const areas = await source.areas()
  const { choices } = store.getState()
  if (!areas || choices.areas.length === 0) return
  const known = choices.areas.flatMap(
    (code) => [code, code.toUpperCase()].find((one) => areas.byCode.has(one)) ?? [],
  )
  const same =
    known.length === choices.areas.length && known.every((code, index) => code === choices.areas[index])
  if (!same) store.setState({ choices: { ...choices, areas: [...new Set(known)] }, continues: true })
}

/** Takes over the page that the build has drawn. The first draw is the same as the build's; the address's choices follow. */
export function startPage(root: Element, value: PageContextValue, address: Address): void {
  const { store } = value
  hydrateRoot(root, <Page value={value} />)
  const theme = address.theme ?? rememberedTheme()
  if (theme !== undefined) chooseTheme(store, theme)
  if (setNames(address.choices).length > 0) {
    replaceChoices(store, address.choices)
    dropUnknownAreas(value)
    // Two frames: one for React to draw what has arrived, one to paint it.
    untilChosen(value, address).then(() => requestAnimationFrame(() => requestAnimationFrame(reveal)))
  } else reveal()
  bindHistory(store, window, address.theme)
  store.subscribe((state, before) => {
    if (state.theme === before.theme) return
    showTheme(state.theme)
    rememberTheme(state.theme)
  })
}
