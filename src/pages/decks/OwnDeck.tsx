import { useId, useState } from 'react'
import type { Problem } from '../../data/problem.ts'
import { deckBuilderMessages } from '../../i18n/deckBuilderMessages.ts'
import { ownDeckMessages } from '../../i18n/ownDeckMessages.ts'
import { useLanguage } from '../../panels/PageContext.ts'
import type { DecksData } from '../../panels/pageData.ts'
import { renameDeck } from '../../state/deck/deckActions.ts'
import {
  changeDeck,
  type DeckState,
  type DeckStore,
  redoDeck,
  settleDeck,
  undoDeck,
} from '../../state/deck/deckStore.ts'
import { AddSlides } from './AddSlides.tsx'
import { ArrivedDeck } from './ArrivedDeck.tsx'
import { DeckNotices } from './DeckNotices.tsx'
import { DeckProblem } from './DeckProblem.tsx'
import { DeckTools } from './DeckTools.tsx'
import { EmptyDeck } from './EmptyDeck.tsx'
import { SlideList } from './SlideList.tsx'
import { TextInput } from './TextInput.tsx'
import { useArrived } from './useArrived.ts'
import { useOwnDeck } from './useOwnDeck.ts'
import { useSaid } from './useSaid.ts'
import { useUndoKeys } from './useUndoKeys.ts'

interface Props {
  readonly page: DecksData
}

function Builder({ page, store, state }: Props & { readonly store: DeckStore; readonly state: DeckState }) {
  const language = useLanguage()
  const words = deckBuilderMessages[language]
  const { untitled } = ownDeckMessages[language]
  const { history, notices } = state
  const deck = history.present
  const [open, setOpen] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const [said, say] = useSaid()
  const { arrived, dismiss } = useArrived(store)
  const count = () => words.slides(store.getState().history.present.slides.length)
  const undo = () => {
    if (history.past.length === 0) return
    undoDeck(store)
    say(words.undone(count()))
  }
  const redo = () => {
    if (history.future.length === 0) return
    redoDeck(store)
    say(words.redone(count()))
  }
  useUndoKeys(undo, redo)
  return (
    <>
      <DeckNotices notices={notices} store={store} />
      {arrived?.ok && <ArrivedDeck deck={arrived.value} onDismiss={dismiss} />}
      {arrived?.ok === false && (
        <DeckProblem lead={words.addressNotRead} problem={arrived.problem} onDismiss={dismiss} />
      )}
      <TextInput
        label={words.name}
        value={deck.title[language]}
        onText={(text) =>
          changeDeck(store, (now) => renameDeck(now, text.trim() === '' ? untitled : text), 'title')
        }
        onDone={() => settleDeck(store)}
      />
      <DeckTools
        store={store}
        history={history}
        onUndo={undo}
        onRedo={redo}
        onProblem={setProblem}
        say={say}
      />
      {problem && (
        <DeckProblem lead={words.notRead} problem={problem} onDismiss={() => setProblem(undefined)} />
      )}
      <p role="status" className="deck-said">
        {/* A new node each time: the same words said again are heard again. */}
        <span key={said.times}>{said.text}</span>
      </p>
      {deck.slides.length === 0 ? (
        <EmptyDeck />
      ) : (
        <>
          <p className="quiet">{words.hint}</p>
          <SlideList deck={deck} page={page} store={store} open={open} onOpen={setOpen} say={say} />
        </>
      )}
      <AddSlides deck={deck} store={store} onAdded={setOpen} say={say} />
    </>
  )
}

/** The reader's own presentation, once the browser's storage has been looked at. */
export function OwnDeck({ page }: Props) {
  const language = useLanguage()
  const words = deckBuilderMessages[language]
  const heading = useId()
  const { store, state } = useOwnDeck()
  return (
    <section aria-labelledby={heading} className="own-deck">
      <h2 id={heading}>{ownDeckMessages[language].yours}</h2>
      {state.keeping === 'unread' ? (
        <>
          <noscript>
            <p>{words.needsScript}</p>
          </noscript>
          <p className="deck-waiting">{words.waiting}</p>
        </>
      ) : (
        <Builder page={page} store={store} state={state} />
      )}
    </section>
  )
}
