import type { ShownDeck, ShownSlide } from '../../../engine/deck/shownDeck.ts'
import { SlideBox } from '../SlideBox.tsx'
import { SlideView } from '../SlideView.tsx'
import { slideHeight } from '../stageSize.ts'
import { slideShape } from './paperFormats.ts'

interface Props {
  readonly deck: ShownDeck
  readonly slide: ShownSlide
  readonly step: number
  /** On paper, in pixels. */
  readonly width: number
}

export const pictureHeight = (width: number): number => Math.floor(width / slideShape)

/** A slide in one of its states, as paper has it. Its charts are drawings, sharp at any size. */
export const SlidePicture = ({ deck, slide, step, width }: Props) => (
  <div className="paper-picture" style={{ width: `${width}px`, height: `${pictureHeight(width)}px` }}>
    <SlideBox size={{ width: slideHeight * slideShape, scale: width / (slideHeight * slideShape) }}>
      <SlideView
        slide={slide}
        step={step}
        number={deck.slides.indexOf(slide) + 1}
        of={deck.slides.length}
        language={deck.language}
        deckTitle={deck.title}
      />
    </SlideBox>
  </div>
)
