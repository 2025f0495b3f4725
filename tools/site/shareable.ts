import { type EmbedSubject, embedHeights, plainHeight } from '../../src/embed/heights.ts'
import { claimDescription, claimName, claimTitle } from '../../src/engine/claimTitle.ts'
import { shownClaim } from '../../src/engine/shownClaim.ts'
import { embedMessages } from '../../src/i18n/embedMessages.ts'
import { type Language, languages, type Text } from '../../src/model/text.ts'
import { embedAddress, exploreAddress } from './addresses.ts'
import type { ModelsByView } from './dataFiles.ts'
import type { PinnedState } from './pins.ts'
import type { Site } from './readSite.ts'

/** A view or a claim as others show it: in an article, in a feed of links. All words and figures are in one language. */
export interface Shareable {
  readonly id: string
  readonly kind: 'view' | 'claim'
  readonly language: Language
  /** Of today's figures. */
  readonly title: string
  /** What it is called whatever its figures say. */
  readonly name: string
  readonly description: string
  /** Title of the site it is from. */
  readonly siteTitle: string
  /** Address of the page with everything on it, relative to the site's root. */
  readonly page: string
  /** Height in pixels that is enough for its embed on a phone and in an article's column. */
  readonly height: number
}

const heightOf = (subject: EmbedSubject): number => plainHeight(embedHeights(subject))

function shownIn(
  language: Language,
  models: ModelsByView,
  { catalog, library, views }: Site,
): readonly Shareable[] {
  const site = catalog.title[language]
  return [
    ...[...models].map(
      ([id, model]): Shareable => ({
        id,
        kind: 'view',
        language,
        title: model.title,
        name: views.get(id)?.label[language] ?? id,
        description: model.description,
        siteTitle: site,
        page: exploreAddress(language, id),
        height: heightOf({ kind: 'view', model, site }),
      }),
    ),
    ...[...library.claims.values()].map((claim): Shareable => {
      const { card, model, sources } = shownClaim(claim, views, library, language)
      return {
        id: claim.id,
        kind: 'claim',
        language,
        title: claimTitle(card),
        name: claimName(card, language),
        description: claimDescription(card, language),
        siteTitle: site,
        page: embedAddress(language, claim.id),
        height: heightOf({ kind: 'claim', card, model, sources, language, site }),
      }
    }),
  ]
}

/** Views that are no more, as their last state shows them.
 *  @param site the site's title. */
export const vanishedShareables = (states: readonly PinnedState[], site: Text): readonly Shareable[] =>
  states.flatMap(({ view, name, label, models }) =>
    languages.map((language): Shareable => {
      const model = models[language]
      const state = embedMessages[language].vanished(label[language])
      return {
        id: view,
        kind: 'view',
        language,
        title: model.title,
        name: name[language],
        description: model.description,
        siteTitle: site[language],
        page: embedAddress(language, view),
        height: heightOf({ kind: 'view', model, state, site: site[language] }),
      }
    }),
  )

/** Every view and every claim, in every language. */
export const shareables = (
  site: Site,
  models: Readonly<Record<Language, ModelsByView>>,
): readonly Shareable[] => languages.flatMap((language) => shownIn(language, models[language], site))
