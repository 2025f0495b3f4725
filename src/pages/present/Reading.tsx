import { useState } from 'react'
import type { Deck } from '../../data/deckSchema.ts'
import type { ShownDeck, ShownSlide } from '../../engine/deck/shownDeck.ts'
import { handoutMessages } from '../../i18n/handoutMessages.ts'
import { presentMessages } from '../../i18n/presentMessages.ts'
import { KeepDeck } from '../../panels/deck/KeepDeck.tsx'
import { usePage } from '../../panels/PageContext.ts'
import { Shell } from '../Shell.tsx'
import { deckAddress } from './deckAddress.ts'
import { Handouts, type HandoutWays } from './handouts/Handouts.tsx'
import { usePaper } from './handouts/usePaper.tsx'
import { SlideReading } from './SlideReading.tsx'

interface Props {
  readonly deck: ShownDeck
  /** A reader's deck that came in the address; it can be kept. */
  readonly arrived?: Deck | undefined
  readonly ways: HandoutWays
  readonly onPresent: () => void
}

/** The deck's own title and the invitation at its end are for a hall: the page has both already. */
const isRead = ({ kind }: ShownSlide, index: number): boolean =>
  kind !== 'end' && !(kind === 'title' && index === 0)

/** The deck as a page to be read: every slide in order, each with its chart, its sentence, its table and its sources. */
export function Reading({ deck, arrived, ways, onPresent }: Props) {
  const words = presentMessages[deck.language]
  const { page } = usePage()
  const [open, setOpen] = useState(false)
  const { paper, print } = usePaper(deck, undefined)
  return (
    <Shell>
      <article className="reading">
        <header>
          <p className="reading-ways">
            <a href={`${page.root}${deck.language === 'en' ? '' : `${deck.language}/`}present/`}>
              {words.presentations}
            </a>
            <button type="button" className="scripted" onClick={onPresent}>
              {words.present}
            </button>
            <button type="button" className="scripted" onClick={() => setOpen(true)}>
              {handoutMessages[deck.language].handouts}
            </button>
          </p>
          {arrived && (
            <p>
              <KeepDeck deck={arrived} />
            </p>
          )}
          <h1>{deck.title}</h1>
          <p className="reading-lead">{deck.description}</p>
        </header>
        <ol className="reading-slides">
          {deck.slides.filter(isRead).map((slide) => (
            <li key={slide.id} id={slide.id} className={`reading-slide reading-${slide.kind}`}>
              <SlideReading slide={slide} language={deck.language} />
            </li>
          ))}
        </ol>
      </article>
      {open && (
        <Handouts
          deck={deck}
          address={deckAddress(page, window.location.href)}
          whole
          ways={ways}
          onPrint={print}
          onClose={() => setOpen(false)}
        />
      )}
      {paper}
    </Shell>
  )
}
