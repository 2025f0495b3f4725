import type { KeyboardEvent, PointerEvent } from 'react'
import type { Slide } from '../../data/deckSchema.ts'
import { deckBuilderMessages } from '../../i18n/deckBuilderMessages.ts'
import { useLanguage } from '../../panels/PageContext.ts'
import type { DeckStore } from '../../state/deck/deckStore.ts'
import { isTextField } from './isTextField.ts'
import { SlideFields } from './SlideFields.tsx'
import type { SlideWords } from './slideWords.ts'

interface Props {
  readonly slide: Slide
  readonly words: SlideWords
  /** From 0. */
  readonly place: number
  readonly isLast: boolean
  readonly isOpen: boolean
  /** Where something that is dragged would land, beside this slide; "lifted" is what is dragged. */
  readonly drop: 'before' | 'after' | 'lifted' | undefined
  readonly store: DeckStore
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
  readonly onOpen: (open: boolean) => void
  readonly onLift: (event: PointerEvent<Element>) => void
}

const dropClass = { before: 'drop-before', after: 'drop-after', lifted: 'lifted' } as const

/** A slide in the list: what it shows, the ways to move, edit and remove it, and its texts while they are edited. */
export function SlideItem(props: Props) {
  const { slide, words, place, isLast, isOpen, drop, store, onMove, onRemove, onOpen, onLift } = props
  const say = deckBuilderMessages[useLanguage()]
  const name = `${words.kind}, ${words.name}`
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (by === undefined || !event.altKey || isTextField(event.target)) return
    event.preventDefault()
    onMove(by)
  }
  // Not `disabled` at the ends: what has the focus would lose it there.
  const mover = (label: string, sign: string, by: -1 | 1, atEnd: boolean) => (
    <button
      type="button"
      aria-label={say.of(label, name)}
      aria-disabled={atEnd}
      aria-keyshortcuts={by < 0 ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
      data-way={by < 0 ? 'up' : 'down'}
      onClick={() => onMove(by)}
    >
      {sign}
    </button>
  )
  return (
    <li
      className={`item${drop === undefined ? '' : ` ${dropClass[drop]}`}`}
      data-slide={slide.id}
      onKeyDown={onKeyDown}
    >
      <div className="item-head">
        <span className="handle" aria-hidden="true" onPointerDown={onLift} />
        <span className="item-place">{place + 1}</span>
        <div className="item-what">
          <p className="item-kind">{words.kind}</p>
          <p className="item-name">{words.name}</p>
          {words.details.length > 0 && <p className="quiet">{words.details.join(' · ')}</p>}
          {words.problem !== undefined && <p className="item-problem">{words.problem}</p>}
        </div>
        <div className="item-ways">
          {mover(say.up, '↑', -1, place === 0)}
          {mover(say.down, '↓', 1, isLast)}
          <button
            type="button"
            aria-label={say.of(isOpen ? say.done : say.edit, name)}
            aria-expanded={isOpen}
            data-way="edit"
            onClick={() => onOpen(!isOpen)}
          >
            {isOpen ? say.done : say.edit}
          </button>
          <button type="button" aria-label={say.of(say.remove, name)} data-way="remove" onClick={onRemove}>
            {say.remove}
          </button>
        </div>
      </div>
      {isOpen && <SlideFields slide={slide} store={store} />}
    </li>
  )
}
