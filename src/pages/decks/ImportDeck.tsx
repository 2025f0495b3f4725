import { type ChangeEvent, useRef } from 'react'
import type { Deck } from '../../data/deckSchema.ts'
import type { Problem } from '../../data/problem.ts'
import { deckBuilderMessages } from '../../i18n/deckBuilderMessages.ts'
import { useLanguage } from '../../panels/PageContext.ts'
import { readDeckFile } from '../../state/deck/deckFile.ts'

interface Props {
  readonly onDeck: (deck: Deck) => void
  readonly onProblem: (problem: Problem) => void
}

/** Takes a presentation from a file. */
export function ImportDeck({ onDeck, onProblem }: Props) {
  const words = deckBuilderMessages[useLanguage()]
  const input = useRef<HTMLInputElement>(null)
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (!file) return
    const parsed = await readDeckFile(file)
    // The same file, mended, may be chosen again.
    target.value = ''
    if (parsed.ok) onDeck(parsed.value)
    else onProblem(parsed.problem)
  }
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {words.load}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={words.load}
        hidden
        onChange={read}
      />
    </>
  )
}
