import { useEffect, useRef } from 'react'
import type { ShownDeck } from '../../../engine/deck/shownDeck.ts'
import { presenterMessages } from '../../../i18n/presenterMessages.ts'

interface Props {
  readonly deck: ShownDeck
  readonly current: number
  readonly onChoose: (slide: number) => void
}

/** All slides by name; one press goes there. */
export function SlideList({ deck, current, onChoose }: Props) {
  const words = presenterMessages[deck.language]
  const list = useRef<HTMLOListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: which one is current is read from the list.
  useEffect(() => {
    const shown = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (!shown || !list.current) return
    // scrollIntoView would move the window, too.
    list.current.scrollTop = shown.offsetTop - (list.current.clientHeight - shown.offsetHeight) / 2
  }, [current])
  return (
    <nav className="presenter-slides" aria-label={words.slides}>
      <h2>{words.slides}</h2>
      <ol ref={list}>
        {deck.slides.map((slide, index) => (
          <li key={slide.id}>
            <button
              type="button"
              aria-current={index === current ? 'true' : undefined}
              onClick={() => onChoose(index)}
            >
              {index + 1}. {slide.figure === undefined ? slide.title : `${slide.figure} ${slide.title}`}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
