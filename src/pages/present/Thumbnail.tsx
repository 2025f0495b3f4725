import type { ShownDeck, ShownSlide } from '../../engine/deck/shownDeck.ts'
import type { Live } from '../../state/talk.ts'
import { SlideBox } from './SlideBox.tsx'
import { SlideView } from './SlideView.tsx'
import { slideHeight } from './stageSize.ts'

interface Props {
  readonly deck: ShownDeck
  readonly slide: ShownSlide
  /** State of the slide; the last where absent. */
  readonly step?: number | undefined
  /** What the speaker has changed in its charts. */
  readonly live?: Live | undefined
  /** Of the picture on the screen, in pixels. */
  readonly width?: number
}

const shape = 16 / 9

/** A slide as a small picture, for the eye alone: what it says stands beside it in words. */
export function Thumbnail({ deck, slide, step, live, width = 240 }: Props) {
  const scale = width / (slideHeight * shape)
  return (
    <div
      className="thumbnail"
      aria-hidden="true"
      inert
      style={{ width: `${width}px`, height: `${width / shape}px` }}
    >
      <SlideBox size={{ width: slideHeight * shape, scale }}>
        <SlideView
          slide={slide}
          step={step ?? slide.steps.length - 1}
          live={live}
          number={deck.slides.indexOf(slide) + 1}
          of={deck.slides.length}
          language={deck.language}
          deckTitle={deck.title}
        />
      </SlideBox>
    </div>
  )
}
