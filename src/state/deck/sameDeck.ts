import type { Deck } from '../../data/deckSchema.ts'
import { parseWith } from '../../data/parseWith.ts'
import { ownDeckSchema } from './ownDeck.ts'

/** In one order, whatever was done to it. */
function canonical(deck: Deck): string {
  const parsed = parseWith(ownDeckSchema, deck)
  return JSON.stringify(parsed.ok ? parsed.value : deck)
}

/** Whether two presentations are the same in every word. */
export const sameDeck = (one: Deck, other: Deck): boolean => canonical(one) === canonical(other)
