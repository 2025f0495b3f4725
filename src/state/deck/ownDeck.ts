import * as v from 'valibot'
import { type Deck, deckSchema, slideSchema } from '../../data/deckSchema.ts'
import type { Text } from '../../model/text.ts'

/** A deck that a reader puts together: like any other, but that it may have no slides yet. */
export const ownDeckSchema: v.GenericSchema<unknown, Deck> = v.strictObject({
  ...deckSchema.entries,
  slides: v.array(slideSchema),
})

/** What a reader types is the same in every language, and no template. */
export const literal = (text: string): Text => ({ en: text, it: text })

/** @param title what it is called until its maker names it, in the maker's language. */
export const emptyDeck = (title: string): Deck => ({
  id: 'own',
  title: literal(title),
  description: literal(title),
  figures: {},
  slides: [],
})
