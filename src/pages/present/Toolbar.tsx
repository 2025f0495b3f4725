import { useStore } from 'zustand'
import type { ShownDeck } from '../../engine/deck/shownDeck.ts'
import { handoutMessages } from '../../i18n/handoutMessages.ts'
import { presentMessages } from '../../i18n/presentMessages.ts'
import { usePage } from '../../panels/PageContext.ts'
import { back, type DeckShape, forward, restore, type TalkStore } from '../../state/talk.ts'
import type { TalkAct } from '../../state/talkKeys.ts'
import type { TalkKeys } from './useTalkKeys.ts'

interface Props {
  readonly deck: ShownDeck
  readonly store: TalkStore
  readonly shape: DeckShape
  readonly keys: TalkKeys
  /** "Slide 3 of 12". */
  readonly number: string
  readonly onHandouts: () => void
  readonly onRead: () => void
}

/** The speaker's controls, at the foot of the screen while the pointer moves or the keyboard is in them. */
export function Toolbar({ deck, store, shape, keys, number, onHandouts, onRead }: Props) {
  const { page } = usePage()
  const words = presentMessages[deck.language]
  const live = useStore(store, (talk) => talk.live !== undefined)
  const buttons: readonly (readonly [key: string, label: string, act: TalkAct])[] = [
    ['F', words.fullScreen, 'full-screen'],
    ['P', words.presenter, 'presenter'],
    ['O', words.overview, 'overview'],
    ['N', words.notes, 'notes'],
    ['Z', words.zoom, 'zoom'],
    ['T', words.theme, 'theme'],
    // A file may hold one language alone.
    ...(page.saved?.languages.length === 1 ? [] : ([['L', words.language, 'language']] as const)),
    ['?', words.help, 'help'],
  ]
  return (
    <nav className="toolbar" aria-label={words.toolbar}>
      <button type="button" onClick={() => back(store, shape)} aria-label={words.previous}>
        <span aria-hidden="true">←</span>
      </button>
      <span className="toolbar-number">{number}</span>
      <button type="button" onClick={() => forward(store, shape)} aria-label={words.next}>
        <span aria-hidden="true">→</span>
      </button>
      {live && (
        <button type="button" className="toolbar-restore" onClick={() => restore(store)}>
          {words.restore}
        </button>
      )}
      {buttons.map(([key, label, act]) => (
        <button key={key} type="button" onClick={() => keys.act(act)}>
          {label}{' '}
          <span className="key" aria-hidden="true">
            {key}
          </span>
        </button>
      ))}
      <button type="button" onClick={onHandouts}>
        {handoutMessages[deck.language].handouts}
      </button>
      <button type="button" onClick={onRead}>
        {words.read}
      </button>
    </nav>
  )
}
