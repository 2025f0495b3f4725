import { createElement } from 'react'
import { EmbedState } from '../../../src/embed/EmbedState.tsx'
import { type Language, languages } from '../../../src/model/text.ts'
import { embedAddress, exploreAddress, inLanguage, oembedAddress } from '../addresses.ts'
import type { BuiltAssets } from '../builtAssets.ts'
import { canonicalLink, oembedLink } from '../headTags.ts'
import type { MadeSite } from '../makeSite.ts'
import { embedAliases } from '../pins/embedAliases.ts'
import type { PinnedState } from '../pins.ts'
import { absolute } from '../siteAddress.ts'
import type { EmbedPage } from './embedHtml.ts'
import { viewPage } from './viewPage.ts'

/** Which of the addresses of a state is being written. */
interface Place {
  readonly language: Language
  /** Folder of the page, relative to the site's root. */
  readonly folder: string
  /** The view is no more, and this is its last state. */
  readonly vanished: boolean
}

interface Making {
  readonly made: MadeSite
  readonly assets: BuiltAssets
  /** The site's own address, where it is known. */
  readonly own: string | undefined
}

/** A state as its page: the picture as it was, with one quiet line. */
function keptPage(state: PinnedState, { language, folder, vanished }: Place, { made, assets, own }: Making) {
  const up = '../'.repeat(folder.split('/').length - 1)
  const more =
    up + (state.live === undefined ? inLanguage(language, '') : exploreAddress(language, state.live))
  const line = createElement(EmbedState, {
    language,
    state: state.label[language],
    changes: state.newer ? (vanished ? undefined : 'changes/') : undefined,
    vanished,
  })
  return {
    ...viewPage({ id: state.view }, state.models[language], made.site, assets, { state: line, more }),
    // Search engines and content systems go to what follows the figures; of a view that is no more nothing does.
    head: [
      '<meta name="robots" content="noindex">',
      canonicalLink(more),
      ...(vanished
        ? [
            oembedLink(
              absolute(own, folder, oembedAddress(language, state.view)),
              state.models[language].title,
            ),
          ]
        : []),
    ],
  }
}

/** Every state that is kept, at its own address, and the last one of views that are no more at theirs: folder → page. */
export function keptPages(making: Making): readonly (readonly [string, EmbedPage])[] {
  const { made } = making
  const { vanished } = embedAliases(made.site, made.pinned)
  const at = (state: PinnedState, path: (language: Language) => string, gone: boolean) =>
    languages.map((language) => {
      const folder = path(language)
      return [folder, keptPage(state, { language, folder, vanished: gone }, making)] as const
    })
  return [
    ...made.pinned.flatMap((state) =>
      at(state, (language) => `${embedAddress(language, state.view)}${state.pin}/`, false),
    ),
    ...vanished.flatMap((state) => at(state, (language) => embedAddress(language, state.view), true)),
  ]
}
