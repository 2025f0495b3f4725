import type { ShownSlide } from '../../engine/deck/shownDeck.ts'
import { messagesOf } from '../../i18n/messages.ts'
import type { Language } from '../../model/text.ts'
import type { Live, TalkStore } from '../../state/talk.ts'
import { ChartSlide } from './slides/ChartSlide.tsx'
import { ClaimSlide } from './slides/ClaimSlide.tsx'
import { EndSlide } from './slides/EndSlide.tsx'
import { StatementSlide, TextSlide, TitleSlide } from './slides/WordSlides.tsx'

export interface SlideProps {
  readonly slide: ShownSlide
  /** State of the slide, from 0. */
  readonly step: number
  readonly live?: Live | undefined
  readonly language: Language
  readonly deckTitle: string
  /** Undefined in previews, which nobody can change. */
  readonly store?: TalkStore | undefined
}

interface Props extends SlideProps {
  readonly number: number
  readonly of: number
}

function Body(props: SlideProps) {
  const { slide } = props
  switch (slide.kind) {
    case 'title':
      return <TitleSlide {...props} />
    case 'statement':
      return <StatementSlide {...props} />
    case 'text':
    case 'problem':
      return <TextSlide {...props} />
    case 'end':
      return <EndSlide {...props} />
    case 'claim':
      return <ClaimSlide {...props} />
    default:
      return <ChartSlide {...props} />
  }
}

/** One slide in one of its states, with its sources and its number at the foot. */
export function SlideView({ number, of, ...props }: Props) {
  const { slide, language } = props
  const { panels } = messagesOf(language)
  // The same chart on two slides is the same object: it moves from one to the other.
  const key = slide.views.length > 0 ? slide.views.join(' ') : slide.id
  const sources = slide.sources.map(({ text }) => text).join('; ')
  return (
    <div className={`slide slide-${slide.kind}`}>
      <Body key={key} {...props} />
      <footer className="slide-foot">
        <p className="slide-sources">
          {sources !== '' && (
            <>
              <b>{slide.sources.length === 1 ? panels.source : panels.sources}</b> {sources}
            </>
          )}
        </p>
        <p className="slide-number">
          {number}
          <span>/{of}</span>
        </p>
      </footer>
    </div>
  )
}
