import { type ReactNode, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ShownDeck } from '../../../engine/deck/shownDeck.ts'
import { Paper } from './Paper.tsx'
import type { PaperLayout } from './paperFormats.ts'

interface PaperOf {
  /** What is printed, while it is. */
  readonly paper: ReactNode
  /** Opens the browser's own window for printing. */
  readonly print: (layout: PaperLayout) => void
}

/** Prints a deck.
 *  @param unasked how the browser's own command prints what is on the screen; undefined prints it as it is. */
export function usePaper(deck: ShownDeck, unasked: PaperLayout | undefined): PaperOf {
  const [layout, setLayout] = useState<PaperLayout>()
  useEffect(() => {
    // Drawn at once: the browser goes on to print when this returns.
    const before = () => flushSync(() => setLayout((asked) => asked ?? unasked))
    const after = () => setLayout(undefined)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [unasked])
  return {
    paper: layout && <Paper key={`${layout.content} ${layout.paper}`} deck={deck} layout={layout} />,
    print: (asked) => {
      flushSync(() => setLayout(asked))
      window.print()
    },
  }
}
