import type { Problem } from '../../data/problem.ts'
import { deckBuilderMessages } from '../../i18n/deckBuilderMessages.ts'
import { ownDeckMessages } from '../../i18n/ownDeckMessages.ts'
import { useDeckAddress } from '../../panels/deck/useDeckAddress.ts'
import { useLanguage } from '../../panels/PageContext.ts'
import { deckFileName, printDeckFile } from '../../state/deck/deckFile.ts'
import { clearDeck, type DeckState, type DeckStore, replaceDeck } from '../../state/deck/deckStore.ts'
import { CopyAddress } from './CopyAddress.tsx'
import { ImportDeck } from './ImportDeck.tsx'
import { saveFile } from './saveFile.ts'

interface Props {
  readonly store: DeckStore
  readonly history: DeckState['history']
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onProblem: (problem: Problem | undefined) => void
  readonly say: (text: string) => void
}

/** What can be done with the presentation as a whole. */
export function DeckTools({ store, history, onUndo, onRedo, onProblem, say }: Props) {
  const language = useLanguage()
  const words = deckBuilderMessages[language]
  const own = ownDeckMessages[language]
  const present = useDeckAddress(store, 'present/own/')
  const deck = history.present
  const isEmpty = deck.slides.length === 0
  const save = () => {
    const name = deckFileName(deck.title[language])
    saveFile(name, printDeckFile(deck))
    say(words.saved(name))
  }
  const clear = () => {
    clearDeck(store, own.untitled)
    say(words.cleared)
  }
  return (
    <fieldset className="ways">
      <legend className="visually-hidden">{words.tools}</legend>
      {!isEmpty && present !== undefined && (
        <a className="main" href={present}>
          {words.present}
        </a>
      )}
      {/* Not `disabled`: what has the focus would lose it with the last step. */}
      <button
        type="button"
        aria-disabled={history.past.length === 0}
        aria-keyshortcuts="Control+Z"
        onClick={onUndo}
      >
        {own.undo}
      </button>
      <button
        type="button"
        aria-disabled={history.future.length === 0}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={onRedo}
      >
        {own.redo}
      </button>
      {!isEmpty && (
        <>
          <CopyAddress deck={deck} say={say} />
          <button type="button" onClick={save}>
            {words.save}
          </button>
        </>
      )}
      <ImportDeck
        onProblem={onProblem}
        onDeck={(loaded) => {
          onProblem(undefined)
          replaceDeck(store, loaded)
          const told = words.loaded(loaded.title[language], words.slides(loaded.slides.length))
          say(Object.keys(loaded.figures).length > 0 ? `${told} ${words.figuresTyped}` : told)
        }}
      />
      {!isEmpty && (
        <button type="button" onClick={clear}>
          {words.clear}
        </button>
      )}
      {present === undefined && <p className="notice">{own.tooLongToCarry}</p>}
    </fieldset>
  )
}
