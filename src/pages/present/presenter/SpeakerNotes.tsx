import { useState } from 'react'
import type { ShownSlide } from '../../../engine/deck/shownDeck.ts'
import { presenterMessages } from '../../../i18n/presenterMessages.ts'
import { presentMessages } from '../../../i18n/presentMessages.ts'
import type { Language } from '../../../model/text.ts'
import { notesSizes, rememberedNotesSize, rememberNotesSize } from '../../../state/talkMemory.ts'
import { Pane } from './Pane.tsx'

interface Props {
  readonly slide: ShownSlide
  readonly language: Language
}

/** What the speaker wants to say, as large as the speaker wants it. */
export function SpeakerNotes({ slide, language }: Props) {
  const words = { ...presentMessages[language], ...presenterMessages[language] }
  const [size, setSize] = useState(() => rememberedNotesSize() ?? 1)
  const index = notesSizes.indexOf(size)
  const change = (by: number) => {
    const next = notesSizes[index + by]
    if (next === undefined) return
    setSize(next)
    rememberNotesSize(next)
  }
  return (
    <div className="presenter-notes">
      <header>
        <h2>{words.notes}</h2>
        <button
          type="button"
          aria-label={words.smaller}
          aria-disabled={index <= 0}
          onClick={() => change(-1)}
        >
          A−
        </button>
        <button
          type="button"
          aria-label={words.larger}
          aria-disabled={index >= notesSizes.length - 1}
          onClick={() => change(1)}
        >
          A+
        </button>
      </header>
      {/* Another slide's notes are read from their first line. */}
      <Pane key={slide.id} name={words.notes} className="notes-text" style={{ '--notes': size }}>
        {slide.notes.length === 0 && <p className="quiet">{words.noNotes}</p>}
        {slide.notes.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Pane>
    </div>
  )
}
