import { useEffect, useRef } from 'react'
import type { ShownDeck } from '../../engine/deck/shownDeck.ts'
import { presentMessages } from '../../i18n/presentMessages.ts'
import { Thumbnail } from './Thumbnail.tsx'

interface Props {
  readonly deck: ShownDeck
  readonly current: number
  readonly onChoose: (slide: number) => void
  readonly onClose: () => void
}

/** All slides at once; one press goes there. */
export function Overview({ deck, current, onChoose, onClose }: Props) {
  const words = presentMessages[deck.language]
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    if (shown && !shown.open) shown.showModal()
    shown?.querySelector<HTMLElement>('[aria-current]')?.focus()
  }, [])
  return (
    <dialog ref={dialog} className="overview" aria-label={words.overview} onClose={onClose}>
      <ol>
        {deck.slides.map((slide, index) => (
          <li key={slide.id}>
            <button
              type="button"
              aria-current={index === current ? 'true' : undefined}
              onClick={() => {
                onChoose(index)
                onClose()
              }}
            >
              <Thumbnail deck={deck} slide={slide} />
              <span>
                {index + 1}. {slide.figure === undefined ? slide.title : `${slide.figure} ${slide.title}`}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </dialog>
  )
}
