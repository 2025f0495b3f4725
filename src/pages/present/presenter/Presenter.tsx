import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { ShownDeck } from '../../../engine/deck/shownDeck.ts'
import { presenterMessages } from '../../../i18n/presenterMessages.ts'
import { presentMessages } from '../../../i18n/presentMessages.ts'
import { usePage } from '../../../panels/PageContext.ts'
import { isSamePlace, nextPlace, type Place } from '../../../state/talk.ts'
import { Help } from '../Help.tsx'
import type { Peer } from '../link/createLink.ts'
import { Overview } from '../Overview.tsx'
import { useAddressPlace } from '../useAddressPlace.ts'
import type { ShownTalk } from '../useTalk.ts'
import { type Overlay, useTalkKeys } from '../useTalkKeys.ts'
import { Connection } from './Connection.tsx'
import { PresenterControls } from './PresenterControls.tsx'
import { Preview } from './Preview.tsx'
import { QuotableFigures } from './QuotableFigures.tsx'
import { SlideList } from './SlideList.tsx'
import { SpeakerNotes } from './SpeakerNotes.tsx'
import { TalkTime } from './TalkTime.tsx'

interface Props {
  readonly deck: ShownDeck
  readonly talk: ShownTalk
  readonly peers: readonly Peer[]
  readonly onLanguage: () => void
  /** Opens a window for the audience; false where the browser does not allow it. */
  readonly onSlides: () => boolean
}

const nothing = (): void => undefined
const noZoom = { at: undefined, toggle: nothing, off: nothing } as const

/** What a state of a slide says at its head. */
function titleAt({ slides }: ShownDeck, { slide: index, step }: Place): string {
  const slide = slides[index]
  const title = slide?.steps[step]?.title ?? slide?.title ?? ''
  return slide?.figure === undefined ? title : `${slide.figure} ${title}`
}

/** The speaker's own window: what the audience sees and will see, what to say, what to quote, and the time. */
export function Presenter({ deck, talk, peers, onLanguage, onSlides }: Props) {
  const { store: pageStore } = usePage()
  const { language } = deck
  const words = { ...presentMessages[language], ...presenterMessages[language] }
  const { place, blank, live } = useStore(talk.store)
  const [overlay, setOverlay] = useState<Overlay>()
  const [blocked, setBlocked] = useState(false)
  useAddressPlace(deck, talk.store, talk.shape, true)
  const keys = useTalkKeys({
    root: undefined,
    store: talk.store,
    shape: talk.shape,
    pageStore,
    overlay,
    setOverlay,
    toggleNotes: nothing,
    zoom: noZoom,
    onLanguage,
    onPresenter: () => true,
  })
  useEffect(() => {
    document.title = words.window(deck.title)
  }, [words.window, deck.title])
  const slide = deck.slides[place.slide]
  if (!slide) return null
  const next = nextPlace(place, talk.shape)
  const atEnd = isSamePlace(next, place)
  const number = words.slide(place.slide + 1, deck.slides.length)
  const step = slide.steps.length > 1 ? `, ${words.step(place.step + 1, slide.steps.length)}` : ''
  return (
    <main className="presenter" aria-label={words.window(deck.title)}>
      <header className="presenter-head">
        <h1>{deck.title}</h1>
        <p className="presenter-number" role="status">
          {number}
          {step}
        </p>
        <Connection peers={peers} language={language} onOpen={() => setBlocked(!onSlides())} />
        {blocked && (
          <p className="presenter-said" role="alert">
            {words.blockedWindow}
          </p>
        )}
      </header>
      <TalkTime deck={deck} talk={talk} slide={place.slide} />
      <div className="presenter-side">
        <div className="presenter-previews">
          <Preview
            name={words.now}
            className="preview-now"
            deck={deck}
            place={place}
            live={live}
            words={blank ? words.blanked[blank] : titleAt(deck, place)}
          >
            {blank && <div className={`blank ${blank}`} />}
          </Preview>
          <Preview
            name={words.next}
            className="preview-next"
            deck={deck}
            place={atEnd ? undefined : next}
            words={atEnd ? words.end : titleAt(deck, next)}
          />
        </div>
        <PresenterControls talk={talk} keys={keys} language={language} />
        <SlideList deck={deck} current={place.slide} onChoose={keys.jump} />
      </div>
      <div className="presenter-side">
        <SpeakerNotes slide={slide} language={language} />
        <QuotableFigures slide={slide} language={language} />
      </div>
      {overlay === 'overview' && (
        <Overview
          deck={deck}
          current={place.slide}
          onChoose={keys.jump}
          onClose={() => setOverlay(undefined)}
        />
      )}
      {overlay === 'help' && <Help language={language} onClose={() => setOverlay(undefined)} />}
      {keys.typed !== '' && <p className="typed">{keys.typed}</p>}
    </main>
  )
}
