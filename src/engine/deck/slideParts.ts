import type { Slide } from '../../data/deckSchema.ts'
import type { Problem } from '../../data/problem.ts'
import type { WriteText } from './deckWriter.ts'
import type { DeckContext } from './showDeck.ts'
import type { ShownSlide, ShownStep } from './shownDeck.ts'

export type SlideOf<Kind extends Slide['kind']> = Extract<Slide, { readonly kind: Kind }>

/** What a slide is made with. */
export interface SlideTools {
  readonly write: WriteText
  /** The slide's place in the deck's file. */
  readonly path: string
  readonly context: DeckContext & { readonly report: (problem: Problem) => void }
}

/** What a kind of slide decides; id, kind, notes and time are the same for all. */
export type SlideBody = Omit<ShownSlide, 'id' | 'kind' | 'notes' | 'seconds'>

/** A slide's body, or why it cannot be shown: a problem that has been reported already. */
export type Made = SlideBody | Problem

export const isProblem = (made: object): made is Problem => 'remedy' in made

/** A body with nothing in it but a title. */
export const bareBody = (title: string): SlideBody => {
  const step: ShownStep = { models: [], choices: [], highlight: [], title }
  return { title, paragraphs: [], views: [], models: [], steps: [step], figures: [], sources: [] }
}
