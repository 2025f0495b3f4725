import type { Deck } from '../../data/deckSchema.ts'
import { deckBuilderMessages } from '../../i18n/deckBuilderMessages.ts'
import { useLanguage } from '../../panels/PageContext.ts'
import { addSlide, type NewSlide, nextPlace } from '../../state/deck/deckActions.ts'
import { changeDeck, type DeckStore } from '../../state/deck/deckStore.ts'
import { literal } from '../../state/deck/ownDeck.ts'
import { blankText } from '../../state/deck/slideTexts.ts'

interface Props {
  readonly deck: Deck
  readonly store: DeckStore
  /** Told of the slide that is there now. */
  readonly onAdded: (id: string) => void
  readonly say: (text: string) => void
}

/** Buttons for slides that are words only. */
export function AddSlides({ deck, store, onAdded, say }: Props) {
  const language = useLanguage()
  const words = deckBuilderMessages[language]
  const add = (label: string, slide: NewSlide, at: number) => (
    <button
      type="button"
      onClick={() => {
        changeDeck(store, (now) => addSlide(now, slide, at))
        onAdded(store.getState().history.present.slides[at]?.id ?? '')
        say(words.added(label, String(at + 1)))
      }}
    >
      {label}
    </button>
  )
  const { slides } = deck
  // A title belongs in front; where there is one already, another opens a part.
  const titlePlace = slides[0]?.kind === 'title' ? nextPlace(deck) : 0
  return (
    <fieldset className="ways">
      <legend>{words.addLegend}</legend>
      {add(words.addTitle, { kind: 'title', title: deck.title }, titlePlace)}
      {add(
        words.addText,
        { kind: 'text', title: literal(blankText), points: [literal(blankText)] },
        nextPlace(deck),
      )}
      {add(words.addEnd, { kind: 'end', title: literal(words.thanks) }, slides.length)}
    </fieldset>
  )
}
