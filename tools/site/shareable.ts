import { embedHeight } from '../../src/embed/heights.ts'
import { claimCard } from '../../src/engine/claimCard.ts'
import { claimChart } from '../../src/engine/claimChart.ts'
import { type Language, languages } from '../../src/model/text.ts'
import { embedAddress, exploreAddress } from './addresses.ts'
import type { ModelsByView } from './dataFiles.ts'
import type { Site } from './readSite.ts'

/** A view or a claim as others show it: in an article, in a feed of links. All words and figures are in one language. */
export interface Shareable {
  readonly id: string
  readonly kind: 'view' | 'claim'
  readonly language: Language
  readonly title: string
  readonly description: string
  /** Title of the site it is from. */
  readonly siteTitle: string
  /** Address of the page with everything on it, relative to the site's root. */
  readonly page: string
  /** Height in pixels that its embed needs in an article's column. */
  readonly height: number
}

/** Width of an article's column, in pixels. */
export const columnWidth = 600

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

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
        description: model.description,
        siteTitle: site,
        page: exploreAddress(language, id),
        height: embedHeight({ kind: 'view', model, site }, columnWidth),
      }),
    ),
    ...[...library.claims.values()].map((claim): Shareable => {
      const card = claimCard(claim, views, library, language)
      const model = claimChart(claim, library, language)
      return {
        id: claim.id,
        kind: 'claim',
        language,
        // What was asserted is no title by itself: alone on a card it would read as a finding.
        title: `${card.label}: ${lowerFirst(card.verdictText)}`,
        description: card.measured,
        siteTitle: site,
        page: embedAddress(language, claim.id),
        height: embedHeight({ kind: 'claim', card, model, language, site }, columnWidth),
      }
    }),
  ]
}

/** Every view and every claim, in every language. */
export const shareables = (
  site: Site,
  models: Readonly<Record<Language, ModelsByView>>,
): readonly Shareable[] => languages.flatMap((language) => shownIn(language, models[language], site))
