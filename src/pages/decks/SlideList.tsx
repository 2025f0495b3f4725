import { useEffect, useRef, useState } from 'react'
import type { Deck } from '../../data/deckSchema.ts'
import { deckBuilderMessages } from '../../i18n/deckBuilderMessages.ts'
import { useLanguage } from '../../panels/PageContext.ts'
import type { DecksData } from '../../panels/pageData.ts'
import { moveSlide, placeOf, removeSlide } from '../../state/deck/deckActions.ts'
import { changeDeck, type DeckStore } from '../../state/deck/deckStore.ts'
import { SlideItem } from './SlideItem.tsx'
import { type SlideWords, slideWords } from './slideWords.ts'
import { useAreas } from './useAreas.ts'
import { type Drag, useDrag } from './useDrag.ts'

interface Props {
  readonly deck: Deck
  readonly page: DecksData
  readonly store: DeckStore
  /** Id of the slide whose texts are being edited. */
  readonly open: string | undefined
  readonly onOpen: (id: string | undefined) => void
  readonly say: (text: string) => void
}

/** What of a list is to be focused after it was drawn anew: a way of a slide. */
interface Focus {
  readonly slide: string
  readonly way: string
}

const wayOf = (element: Element | null): string =>
  (element instanceof HTMLElement && element.dataset.way) || 'edit'

function dropOf(
  { from, gap }: Drag,
  place: number,
  count: number,
): 'before' | 'after' | 'lifted' | undefined {
  if (place === from) return 'lifted'
  // Beside itself it would stay where it is.
  if (gap === from || gap === from + 1) return undefined
  if (place === gap) return 'before'
  return gap === count && place === count - 1 ? 'after' : undefined
}

const nameOf = ({ name }: SlideWords): string => name

/** The slides of the reader's presentation in their order, to be moved, edited and removed. */
export function SlideList({ deck, page, store, open, onOpen, say }: Props) {
  const language = useLanguage()
  const words = deckBuilderMessages[language]
  const list = useRef<HTMLOListElement>(null)
  const [focus, setFocus] = useState<Focus>()
  const { slides } = deck
  const areas = useAreas(slides.some((slide) => JSON.stringify(slide).includes('"choices":')))
  const said = slides.map((slide) => slideWords(slide, { page, areas, language }))
  // Elements that are moved, and those whose slide is removed, lose the focus.
  useEffect(() => {
    if (!focus) return
    setFocus(undefined)
    const item = [...(list.current?.children ?? [])].find(
      (one) => one instanceof HTMLElement && one.dataset.slide === focus.slide,
    )
    item?.querySelector<HTMLElement>(`[data-way="${focus.way}"]`)?.focus()
  }, [focus])
  const move = (id: string, to: number, way: string) => {
    const from = placeOf(deck, id)
    const found = said[from]
    if (!found) return
    const moved = moveSlide(deck, id, to)
    const place = String(placeOf(moved, id) + 1)
    const tell = moved === deck ? words.stays : words.moved
    changeDeck(store, (now) => moveSlide(now, id, to))
    say(tell(nameOf(found), place, String(slides.length)))
    setFocus({ slide: id, way })
  }
  const remove = (id: string) => {
    const place = placeOf(deck, id)
    const found = said[place]
    const next = slides[place + 1] ?? slides[place - 1]
    if (next) setFocus({ slide: next.id, way: 'remove' })
    changeDeck(store, (now) => removeSlide(now, id))
    if (found) say(words.removed(nameOf(found)))
  }
  const { drag, start } = useDrag(list, (from, to) => {
    const slide = slides[from]
    if (slide && from !== to) move(slide.id, to, 'edit')
  })
  return (
    <ol ref={list} className="items" aria-label={words.list}>
      {slides.map((slide, place) => (
        <SlideItem
          key={slide.id}
          slide={slide}
          words={said[place] ?? { kind: '', name: slide.id, details: [] }}
          place={place}
          isLast={place === slides.length - 1}
          isOpen={open === slide.id}
          drop={drag && dropOf(drag, place, slides.length)}
          store={store}
          onMove={(by) => move(slide.id, place + by, wayOf(document.activeElement))}
          onRemove={() => remove(slide.id)}
          onOpen={(opened) => onOpen(opened ? slide.id : undefined)}
          onLift={(event) => start(event, place)}
        />
      ))}
    </ol>
  )
}
