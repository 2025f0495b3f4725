import { choicesFor } from '../../embed/embedFilters.ts'
import { type Choices, noChoices, setNames } from '../../state/choices.ts'
import type { NewSlide } from '../../state/deck/deckActions.ts'
import { printAddress } from '../../state/url.ts'
import { chartOf } from '../embed/chartOf.ts'
import type { EmbedOf } from '../embed/matter.ts'
import { offersIn } from '../embed/offersIn.ts'
import type { PageContextValue } from '../PageContext.ts'
import type { PageData } from '../pageData.ts'

export interface MadeSlide {
  readonly slide: NewSlide
  /** With the page's choices there would be nothing to draw: they are left out. */
  readonly emptied: boolean
}

const isMap = (page: PageData, view: string): boolean => {
  if (page.kind === 'explore') return page.panel.id === view && page.panel.chart === 'map'
  if (page.kind !== 'dashboard') return false
  return page.topics.some(({ panels }) => panels.some(({ id, chart }) => id === view && chart === 'map'))
}

/** What of the page's choices concerns a view, and whether it draws anything with them. */
async function honoured(
  view: string,
  choices: Choices,
  value: PageContextValue,
): Promise<{ readonly choices: Choices; readonly emptied: boolean }> {
  if (setNames(choices).length === 0) return { choices, emptied: false }
  const { language } = value.page
  try {
    const kept = choicesFor(await offersIn(view, language, value), choices)
    const emptied = (await chartOf(view, kept, language, value)).kind === 'empty'
    return { choices: emptied ? noChoices : kept, emptied }
  } catch {
    // Its figures cannot be had just now. The slide holds what was chosen, and is drawn when they can.
    return { choices, emptied: false }
  }
}

/** The slide of a view as the page has it at present, or of a claim. Never rejects. */
export async function newSlideOf(of: EmbedOf, value: PageContextValue): Promise<MadeSlide> {
  if (of.kind === 'claim') return { slide: { kind: 'claim', claim: of.id }, emptied: false }
  const { choices, emptied } = await honoured(of.id, value.store.getState().choices, value)
  const printed = printAddress(choices).replace(/^\?/, '')
  return {
    slide: {
      kind: isMap(value.page, of.id) ? 'map' : 'chart',
      view: of.id,
      ...(printed === '' ? {} : { choices: printed }),
      steps: [],
    },
    emptied,
  }
}
