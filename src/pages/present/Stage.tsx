import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { ShownDeck } from '../../engine/deck/shownDeck.ts'
import { presentMessages } from '../../i18n/presentMessages.ts'
import { usePage } from '../../panels/PageContext.ts'
import { deckAddress, slideAddress } from './deckAddress.ts'
import { Help } from './Help.tsx'
import { Handouts, type HandoutWays } from './handouts/Handouts.tsx'
import type { PaperLayout } from './handouts/paperFormats.ts'
import { usePaper } from './handouts/usePaper.tsx'
import { Laser } from './Laser.tsx'
import { Notes } from './Notes.tsx'
import { Overview } from './Overview.tsx'
import { SlideBox } from './SlideBox.tsx'
import { SlideView } from './SlideView.tsx'
import { type StageSize, useStageSize } from './stageSize.ts'
import { Toolbar } from './Toolbar.tsx'
import { useAddressPlace } from './useAddressPlace.ts'
import { useIdle } from './useIdle.ts'
import { useSwipe } from './useSwipe.ts'
import type { ShownTalk } from './useTalk.ts'
import { type Overlay, useTalkKeys } from './useTalkKeys.ts'
import { useZoom } from './useZoom.ts'

interface Props {
  readonly deck: ShownDeck
  readonly ways: HandoutWays
  readonly talk: ShownTalk
  /** Nobody presents: pointer and controls are hidden from the first, and the address stays as it is. */
  readonly unattended: boolean
  readonly onRead: () => void
  readonly onLanguage: () => void
  readonly onPresenter: () => boolean
}

/** What the browser's own command prints. */
const unasked: PaperLayout = { content: 'slides', paper: 'wide' }

function Blank({ colour }: { readonly colour: 'black' | 'white' }) {
  return <div className={`blank ${colour}`} />
}

/** A deck that fills the window, one slide at a time: by keys, clicker, finger or pointer. */
export function Stage({ deck, ways, talk: shown, unattended, onRead, onLanguage, onPresenter }: Props) {
  const { store: pageStore, page } = usePage()
  const words = presentMessages[deck.language]
  const { store, shape } = shown
  const talk = useStore(store)
  const [overlay, setOverlay] = useState<Overlay>()
  const [showNotes, setShowNotes] = useState(false)
  const root = useRef<HTMLElement>(null)
  const size: StageSize = useStageSize()
  const zoom = useZoom(root)
  const idle = useIdle(root, unattended)
  useAddressPlace(deck, store, shape, !unattended)
  const { paper, print } = usePaper(deck, unasked)
  useSwipe(root, store, shape)
  const keys = useTalkKeys({
    root,
    store,
    shape,
    pageStore,
    overlay,
    setOverlay,
    toggleNotes: () => setShowNotes((shown) => !shown),
    zoom,
    onLanguage,
    onPresenter,
  })
  const slide = deck.slides[talk.place.slide]
  const title = slide?.title ?? deck.title
  useEffect(() => {
    document.title = `${title} · ${deck.title}`
  }, [title, deck])
  if (!slide) return null
  const number = words.slide(talk.place.slide + 1, deck.slides.length)
  const step = slide.steps.length > 1 ? `, ${words.step(talk.place.step + 1, slide.steps.length)}` : ''
  return (
    <main
      ref={root}
      className={`talk${unattended ? ' unattended' : ''}${idle && overlay === undefined ? ' idle' : ''}`}
      aria-label={deck.title}
    >
      <SlideBox size={size} zoom={zoom.at}>
        <SlideView
          slide={slide}
          step={talk.place.step}
          live={talk.live}
          number={talk.place.slide + 1}
          of={deck.slides.length}
          language={deck.language}
          deckTitle={deck.title}
          store={store}
        />
      </SlideBox>
      {talk.blank && <Blank colour={talk.blank} />}
      <Laser root={root} />
      {showNotes && <Notes slide={slide} language={deck.language} onClose={() => setShowNotes(false)} />}
      {overlay === 'overview' && (
        <Overview
          deck={deck}
          current={talk.place.slide}
          onChoose={(chosen) => keys.jump(chosen)}
          onClose={() => setOverlay(undefined)}
        />
      )}
      {overlay === 'handouts' && (
        <Handouts
          deck={deck}
          address={slideAddress(
            deckAddress(page, window.location.href),
            deck.slides.map(({ id }) => id),
            talk.place.slide,
            talk.place.step,
          )}
          ways={ways}
          onPrint={print}
          onClose={() => setOverlay(undefined)}
        />
      )}
      {paper}
      {overlay === 'help' && <Help language={deck.language} onClose={() => setOverlay(undefined)} />}
      <Toolbar
        deck={deck}
        store={store}
        shape={shape}
        keys={keys}
        number={`${number}${step}`}
        onHandouts={() => setOverlay('handouts')}
        onRead={onRead}
      />
      {keys.typed !== '' && <p className="typed">{keys.typed}</p>}
      <p className="visually-hidden" role="status">
        {talk.blank
          ? words.blanked[talk.blank]
          : `${number}${step}. ${slide.steps[talk.place.step]?.title ?? title}`}
      </p>
      {keys.said !== '' && (
        <p className="toast" role="alert">
          {keys.said}
        </p>
      )}
    </main>
  )
}
