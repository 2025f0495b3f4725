import type { EmbedPin, EmbedPins } from '../../src/embed/embedPins.ts'
import { embedHeights } from '../../src/embed/heights.ts'
import { fewerSteps } from '../../src/embed/snippets.ts'
import { embedMessages } from '../../src/i18n/embedMessages.ts'
import type { Language, Text } from '../../src/model/text.ts'
import type { PinnedState } from './pins.ts'

/** The line on the state in the embed, as it is written there. */
function stateLine({ label, newer }: PinnedState, language: Language): string {
  const words = embedMessages[language]
  return newer
    ? `${words.pinned(label[language])} ${words.newer} ${words.whatChanged}`
    : words.pinned(label[language])
}

function toPin(state: PinnedState, site: Text): EmbedPin {
  const heightsIn = (language: Language) =>
    fewerSteps(
      embedHeights({
        kind: 'view',
        model: state.models[language],
        state: stateLine(state, language),
        site: site[language],
      }),
    )
  return {
    pin: state.pin,
    address: `embed/${state.view}/${state.pin}/`,
    label: state.label,
    released: state.released,
    title: { en: state.models.en.title, it: state.models.it.title },
    heights: { en: heightsIn('en'), it: heightsIn('it') },
  }
}

/** What the dialog for embedding offers of each view that there is today: its states, the latest first.
 *  @param site the site's title. */
export function embedPins(states: readonly PinnedState[], site: Text): EmbedPins {
  const byView = new Map<string, readonly EmbedPin[]>()
  for (const state of states)
    if (state.live !== undefined)
      byView.set(state.live, [toPin(state, site), ...(byView.get(state.live) ?? [])])
  return Object.fromEntries(byView)
}
