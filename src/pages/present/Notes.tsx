import type { ShownSlide } from '../../engine/deck/shownDeck.ts'
import { presentMessages } from '../../i18n/presentMessages.ts'
import type { Language } from '../../model/text.ts'

interface Props {
  readonly slide: ShownSlide
  readonly language: Language
  readonly onClose: () => void
}

/** The speaker's notes over the slide, for a rehearsal or a talk with one screen. */
export function Notes({ slide, language, onClose }: Props) {
  const words = presentMessages[language]
  return (
    <aside className="talk-notes" aria-label={words.notes}>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
      {slide.notes.length === 0 && <p>{words.noNotes}</p>}
      {slide.notes.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </aside>
  )
}
