import { useStore } from 'zustand'
import { presentMessages } from '../../../i18n/presentMessages.ts'
import type { Language } from '../../../model/text.ts'
import type { TalkAct } from '../../../state/talkKeys.ts'
import type { ShownTalk } from '../useTalk.ts'
import type { TalkKeys } from '../useTalkKeys.ts'

interface Props {
  readonly talk: ShownTalk
  readonly keys: TalkKeys
  readonly language: Language
}

/** What the speaker does to the slides from here: everything that a key does, for a hand on a pointer or a finger. */
export function PresenterControls({ talk, keys, language }: Props) {
  const words = presentMessages[language]
  const blank = useStore(talk.store, (state) => state.blank)
  const live = useStore(talk.store, (state) => state.live !== undefined)
  const others: readonly (readonly [key: string, label: string, act: TalkAct])[] = [
    ['O', words.overview, 'overview'],
    ['T', words.theme, 'theme'],
    ['L', words.language, 'language'],
    ['?', words.help, 'help'],
  ]
  const key = (name: string) => (
    <span className="key" aria-hidden="true">
      {name}
    </span>
  )
  return (
    <nav
      className="presenter-controls"
      aria-label={words.toolbar}
      // A press must not take the keyboard: the space bar turns the slide. Tab still leads here.
      onMouseDown={(event) => event.preventDefault()}
    >
      <button type="button" className="turn" onClick={() => keys.act('back')}>
        <span aria-hidden="true">←</span> {words.previous}
      </button>
      <button type="button" className="turn next" onClick={() => keys.act('forward')}>
        {words.next} <span aria-hidden="true">→</span>
      </button>
      <button type="button" aria-pressed={blank === 'black'} onClick={() => keys.act('black')}>
        {words.black} {key('B')}
      </button>
      <button type="button" aria-pressed={blank === 'white'} onClick={() => keys.act('white')}>
        {words.white} {key('W')}
      </button>
      {live && (
        <button type="button" onClick={() => keys.act('restore')}>
          {words.restore} {key('R')}
        </button>
      )}
      {others.map(([name, label, act]) => (
        <button key={name} type="button" onClick={() => keys.act(act)}>
          {label} {key(name)}
        </button>
      ))}
    </nav>
  )
}
