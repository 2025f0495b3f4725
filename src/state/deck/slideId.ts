import type { Deck, SlideKind } from '../../data/deckSchema.ts'

/** An id that no slide of the deck has: "chart-1", "chart-2". */
export function slideId({ slides }: Deck, kind: SlideKind): string {
  const taken = new Set(slides.map(({ id }) => id))
  let number = 1
  while (taken.has(`${kind}-${number}`)) number += 1
  return `${kind}-${number}`
}
