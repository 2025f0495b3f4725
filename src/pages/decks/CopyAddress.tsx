import { useEffect, useId, useRef, useState } from 'react'
import type { Deck } from '../../data/deckSchema.ts'
import { deckBuilderMessages } from '../../i18n/deckBuilderMessages.ts'
import { prefixOf } from '../../panels/embed/prefixOf.ts'
import { usePage } from '../../panels/PageContext.ts'
import { deckParameter, encodeDeck, mostLetters } from '../../state/deck/shareDeck.ts'

interface Props {
  readonly deck: Deck
  readonly say: (text: string) => void
}

/** Copies an address that holds the presentation; shows it where copying is refused, and says so where it does not fit. */
export function CopyAddress({ deck, say }: Props) {
  const { page } = usePage()
  const words = deckBuilderMessages[page.language]
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  /** What could not be copied, and of which deck it is. */
  const [shown, setShown] = useState<{ readonly address: string; readonly of: Deck }>()
  useEffect(() => {
    if (shown) field.current?.select()
  }, [shown])
  const copy = async () => {
    setShown(undefined)
    const shared = await encodeDeck(deck)
    if (shared.kind === 'unable') return say(words.unable)
    if (shared.kind === 'too-long') return say(words.tooLong(String(shared.letters), String(mostLetters)))
    const path = `${page.root}${prefixOf(page.language)}present/own/?${deckParameter}=${shared.text}`
    const address = new URL(path, document.baseURI).href
    try {
      await navigator.clipboard.writeText(address)
      say(words.copied)
    } catch {
      // Refused, or not there at all: pages that are not served by https have no clipboard.
      setShown({ address, of: deck })
      say(words.copyRefused)
    }
  }
  return (
    <>
      <button type="button" onClick={copy}>
        {words.copy}
      </button>
      {shown?.of === deck && (
        <span className="text-input copy-address">
          <label htmlFor={id}>{words.address}</label>
          <input ref={field} id={id} type="text" readOnly value={shown.address} />
        </span>
      )}
    </>
  )
}
