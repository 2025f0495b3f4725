import type { Claim } from '../../data/claimSchema.ts'
import type { Deck, Slide } from '../../data/deckSchema.ts'
import { figureCubes } from '../needs.ts'

/** Ids of the views that a slide draws, known or not. */
function slideViews(slide: Slide): readonly string[] {
  if (slide.kind === 'chart' || slide.kind === 'map') return [slide.view]
  return slide.kind === 'two-charts' ? slide.charts.map(({ view }) => view) : []
}

/** The choices of every chart in every state of a slide, as addresses hold them. */
export function slideChoices(slide: Slide): readonly string[] {
  if (slide.kind === 'two-charts') return slide.charts.map(({ choices = '' }) => choices)
  if (slide.kind !== 'chart' && slide.kind !== 'map') return []
  return [slide.choices ?? '', ...slide.steps.flatMap(({ choices }) => choices ?? [])]
}

/** Ids of the views that a deck draws, each once. */
export const deckViews = (deck: Deck): readonly string[] => [...new Set(deck.slides.flatMap(slideViews))]

/** Ids of the claims that a deck shows, each once. */
const deckClaims = (deck: Deck): readonly string[] => [
  ...new Set(deck.slides.flatMap((slide) => (slide.kind === 'claim' ? [slide.claim] : []))),
]

/** Keys of the cubes that a deck's own figures and its claims speak of; what its views need is theirs to say. */
export const deckCubes = (deck: Deck, claims: ReadonlyMap<string, Claim>): readonly string[] => [
  ...new Set([
    ...figureCubes(deck.figures),
    ...deckClaims(deck).flatMap((id) => figureCubes(claims.get(id)?.figures ?? {})),
  ]),
]
