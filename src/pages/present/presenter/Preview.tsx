import { type ReactNode, useRef } from 'react'
import type { ShownDeck } from '../../../engine/deck/shownDeck.ts'
import type { Live, Place } from '../../../state/talk.ts'
import { Thumbnail } from '../Thumbnail.tsx'
import { useBox } from '../useBox.ts'

interface Props {
  readonly name: string
  readonly className: string
  readonly deck: ShownDeck
  /** Undefined where there is nothing to show. */
  readonly place: Place | undefined
  readonly live?: Live | undefined
  /** What is shown in words. */
  readonly words: string
  /** Over the picture. */
  readonly children?: ReactNode
}

/** A state of a slide as a picture that is as wide as its place, with its title below. */
export function Preview({ name, className, deck, place, live, words, children }: Props) {
  const room = useRef<HTMLDivElement>(null)
  const box = useBox(room)
  const slide = place && deck.slides[place.slide]
  return (
    <section className={`preview ${className}`} aria-label={name}>
      <h2>{name}</h2>
      <div ref={room} className="preview-room">
        {slide && box && (
          <Thumbnail deck={deck} slide={slide} step={place.step} live={live} width={box.width} />
        )}
        {children}
      </div>
      <p className="preview-words">{words}</p>
    </section>
  )
}
