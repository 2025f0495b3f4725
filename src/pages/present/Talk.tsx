import { useRef } from 'react'
import { usePage } from '../../panels/PageContext.ts'
import type { DeckPage } from './fetchPresent.ts'
import type { HandoutWays } from './handouts/Handouts.tsx'
import { useLink } from './link/useLink.ts'
import { useLoop } from './loop/useLoop.ts'
import { Presenter } from './presenter/Presenter.tsx'
import { openPresenter, openSlides } from './presenter/talkWindows.ts'
import { Stage } from './Stage.tsx'
import type { TalkAddress } from './talkAddress.ts'
import { talkName } from './talkName.ts'
import { useOfflineTalk } from './useOfflineTalk.ts'
import { useTalk } from './useTalk.ts'

interface Props {
  readonly page: DeckPage
  readonly ways: HandoutWays
  readonly address: TalkAddress
  readonly onRead: () => void
  readonly onLanguage: () => void
  readonly onEdition: (page: DeckPage) => void
}

/** One window of a talk: the audience's, the speaker's, or one that goes round by itself. It stays one talk when its language or its
 *  figures change. */
export function Talk({ page, ways, address, onRead, onLanguage, onEdition }: Props) {
  const { deck } = page
  const { store: pageStore } = usePage()
  const unattended = address.loop !== undefined
  const name = talkName(page, deck.id, window.location.href)
  const talk = useTalk(deck, name, !unattended)
  const role = address.presenter ? 'presenter' : 'stage'
  const { peers, adopt } = useLink(talk, pageStore, unattended ? undefined : role)
  const presenter = useRef<Window>(undefined)
  useOfflineTalk(page)
  useLoop({ page, talk, seconds: address.loop, onEdition })
  const onPresenter = (): boolean => {
    // A wall has no speaker.
    if (unattended) return true
    if (presenter.current && !presenter.current.closed) {
      presenter.current.focus()
      return true
    }
    const opened = openPresenter(deck.id)
    presenter.current = opened
    if (opened) adopt(opened)
    return opened !== undefined
  }
  const onSlides = (): boolean => {
    const opened = openSlides()
    if (opened) adopt(opened)
    return opened !== undefined
  }
  if (address.presenter)
    return <Presenter deck={deck} talk={talk} peers={peers} onLanguage={onLanguage} onSlides={onSlides} />
  return (
    <Stage
      deck={deck}
      ways={ways}
      talk={talk}
      unattended={unattended}
      onRead={onRead}
      onLanguage={onLanguage}
      onPresenter={onPresenter}
    />
  )
}
