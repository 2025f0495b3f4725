import type { ShownSlide } from '../../../engine/deck/shownDeck.ts'
import { presenterMessages } from '../../../i18n/presenterMessages.ts'
import { presentMessages } from '../../../i18n/presentMessages.ts'
import type { Language } from '../../../model/text.ts'
import { Pane } from './Pane.tsx'

interface Props {
  readonly slide: ShownSlide
  readonly language: Language
}

/** The slide's figures spelled out, each with who published it: for questions from the floor. */
export function QuotableFigures({ slide, language }: Props) {
  const words = presentMessages[language]
  return (
    <div className="presenter-figures">
      <h2>{words.figuresToQuote}</h2>
      <Pane key={slide.id} name={words.figuresToQuote} className="figures-text">
        {slide.figures.length === 0 && <p className="quiet">{presenterMessages[language].noFigures}</p>}
        <ul>
          {slide.figures.map(({ text, source }) => (
            <li key={text}>
              {text} {source !== '' && <span className="quiet">({source})</span>}
            </li>
          ))}
        </ul>
      </Pane>
    </div>
  )
}
