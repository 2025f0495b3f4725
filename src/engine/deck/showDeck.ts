import type { Deck } from '../../data/deckSchema.ts'
import type { Problem } from '../../data/problem.ts'
import type { View } from '../../data/viewSchema.ts'
import { deckProblems } from '../../i18n/deckProblemMessages.ts'
import type { Language } from '../../model/text.ts'
import type { Library } from '../library.ts'
import { deckWriter } from './deckWriter.ts'
import type { ShownDeck } from './shownDeck.ts'
import { showSlide } from './showSlide.ts'

export interface DeckContext {
  readonly views: ReadonlyMap<string, View>
  /** Must hold the cubes of the deck's views, claims and figures: see `deckNeeds`. */
  readonly library: Library
  readonly language: Language
  /** Texts are what a reader typed, braces and digits included, and no templates. */
  readonly literal?: boolean | undefined
  /** Told of all that cannot be shown as the deck asks. The build stops at it; a page shows the rest. */
  readonly report?: ((problem: Problem) => void) | undefined
}

const ignore = (): void => undefined

/** A deck with every word and every chart in it. Pure. A slide that cannot be shown becomes one that says why; a sentence whose
 *  figure cannot be had is left out. */
export function showDeck(deck: Deck, context: DeckContext): ShownDeck {
  const { language, report = ignore } = context
  const write = deckWriter(deck, context)
  const seen = new Set<string>()
  const slides = deck.slides.map((slide, index) => {
    const path = `slides.${index}`
    if (seen.has(slide.id)) report({ path: `${path}.id`, ...deckProblems.twice(slide.id) })
    seen.add(slide.id)
    return showSlide(slide, { write, path, context: { ...context, report } })
  })
  return {
    id: deck.id,
    language,
    title: write(deck.title, 'title').text ?? deck.id,
    description: write(deck.description, 'description').text ?? '',
    slides,
  }
}
