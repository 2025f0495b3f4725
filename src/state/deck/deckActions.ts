import type { Deck, Slide } from '../../data/deckSchema.ts'
import { literal } from './ownDeck.ts'
import { slideId } from './slideId.ts'

/* What can be done to a deck. Pure: each gives another deck, or the same where nothing changes. */

type WithoutId<Kind> = Kind extends unknown ? Omit<Kind, 'id'> : never
/** A slide that has not got its id yet. */
export type NewSlide = WithoutId<Slide>

const clamp = (place: number, most: number): number => Math.min(Math.max(Math.trunc(place), 0), most)

const inserted = (slides: readonly Slide[], slide: Slide, at: number): Slide[] => [
  ...slides.slice(0, at),
  slide,
  ...slides.slice(at),
]

/** Place of the slide with this id, from 0; -1 where there is none. */
export const placeOf = ({ slides }: Deck, id: string): number => slides.findIndex((slide) => slide.id === id)

/** Where a further slide goes: to the end, but before a closing slide. */
export const nextPlace = ({ slides }: Deck): number =>
  slides.at(-1)?.kind === 'end' ? slides.length - 1 : slides.length

/** The deck with one slide more, under an id of its own.
 *  @param at its place, from 0; past either end it is the first or the last. */
export function addSlide(deck: Deck, slide: NewSlide, at: number = nextPlace(deck)): Deck {
  const added: Slide = { ...slide, id: slideId(deck, slide.kind) }
  return { ...deck, slides: inserted(deck.slides, added, clamp(at, deck.slides.length)) }
}

export function removeSlide(deck: Deck, id: string): Deck {
  const slides = deck.slides.filter((slide) => slide.id !== id)
  return slides.length === deck.slides.length ? deck : { ...deck, slides }
}

/** @param to the place that the slide has afterwards, from 0; past either end it is the first or the last. */
export function moveSlide(deck: Deck, id: string, to: number): Deck {
  const from = placeOf(deck, id)
  const slide = deck.slides[from]
  const place = clamp(to, deck.slides.length - 1)
  if (!slide || place === from) return deck
  const others = deck.slides.filter((_, index) => index !== from)
  return { ...deck, slides: inserted(others, slide, place) }
}

/** The deck with another state of one slide; its id stays. */
export function changeSlide(deck: Deck, id: string, change: (slide: Slide) => Slide): Deck {
  const place = placeOf(deck, id)
  const slide = deck.slides[place]
  if (!slide) return deck
  const changed = change(slide)
  if (changed === slide) return deck
  return { ...deck, slides: deck.slides.map((one, index) => (index === place ? { ...changed, id } : one)) }
}

/** @param title must not be empty. What was described by its title alone still is. */
export function renameDeck(deck: Deck, title: string): Deck {
  const named = literal(title)
  const described = deck.description.en !== deck.title.en || deck.description.it !== deck.title.it
  return { ...deck, title: named, description: described ? deck.description : named }
}

/** A deck from elsewhere as a reader's own: under that id, and no two of its slides under the same. */
export function adoptDeck({ $schema: _, ...deck }: Deck): Deck {
  let adopted: Deck = { ...deck, id: 'own', slides: [] }
  for (const slide of deck.slides) {
    const taken = placeOf(adopted, slide.id) >= 0
    const id = taken
      ? slideId({ ...deck, slides: [...deck.slides, ...adopted.slides] }, slide.kind)
      : slide.id
    adopted = { ...adopted, slides: [...adopted.slides, { ...slide, id }] }
  }
  return adopted
}
