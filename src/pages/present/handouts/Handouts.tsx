import { useEffect, useId, useRef, useState } from 'react'
import type { ShownDeck } from '../../../engine/deck/shownDeck.ts'
import { handoutMessages } from '../../../i18n/handoutMessages.ts'
import { saveMessages } from '../../../i18n/saveMessages.ts'
import { usePage } from '../../../panels/PageContext.ts'
import { Choice } from './Choice.tsx'
import { CopyAddress } from './CopyAddress.tsx'
import type { PaperLayout } from './paperFormats.ts'

/** What can be made of a deck beside paper; a way that is not there is not offered. */
export interface HandoutWays {
  /** Gives the deck as a PowerPoint file. Rejects where it cannot. */
  readonly exportPptx?: (() => Promise<void>) | undefined
  /** Gives the deck as one file, and says how that goes. Rejects only where the program for it cannot be loaded. */
  readonly saveFile?: ((say: (text: string) => void) => Promise<void>) | undefined
}

interface Props {
  readonly deck: ShownDeck
  /** Address of what is on the screen: of a slide, or of the whole deck. */
  readonly address: string
  readonly whole?: boolean
  readonly ways: HandoutWays
  readonly onPrint: (layout: PaperLayout) => void
  readonly onClose: () => void
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** All that an audience can be given: paper, files, an address. */
export function Handouts({ deck, address, whole = false, ways, onPrint, onClose }: Props) {
  const { page } = usePage()
  const words = handoutMessages[deck.language]
  const file = saveMessages[deck.language]
  const heading = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [layout, setLayout] = useState<PaperLayout>({ content: 'slides', paper: 'wide' })
  const [said, say] = useState('')
  useEffect(() => {
    const shown = dialog.current
    if (shown && !shown.open) shown.showModal()
  }, [])
  const { exportPptx, saveFile } = ways
  const make = async (start: () => Promise<void>, done?: string) => {
    say(words.making)
    try {
      await start()
      if (done !== undefined) say(done)
    } catch (error) {
      say(words.notMade(reasonOf(error)))
    }
  }
  return (
    <dialog ref={dialog} className="handouts" aria-labelledby={heading} onClose={onClose}>
      <header>
        <h2 id={heading}>{words.handouts}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </header>
      <p>{words.lead}</p>
      <h3>PDF</h3>
      <Choice
        legend={words.content}
        labels={words.contents}
        value={layout.content}
        onChange={(content) => setLayout({ ...layout, content })}
      />
      <Choice
        legend={words.paper}
        labels={words.papers}
        value={layout.paper}
        onChange={(paper) => setLayout({ ...layout, paper })}
      />
      <button type="button" onClick={() => onPrint(layout)}>
        {words.print}
      </button>
      <p className="handouts-help">{words.printHelp}</p>
      <h3>{words.files}</h3>
      {exportPptx && (
        <>
          <button type="button" onClick={() => make(exportPptx, words.made)}>
            {words.powerPoint}
          </button>
          <p className="handouts-help">{words.powerPointHelp}</p>
        </>
      )}
      {saveFile && (
        <>
          <button type="button" onClick={() => make(() => saveFile(say))}>
            {file.save}
          </button>
          <p className="handouts-help">{file.help}</p>
        </>
      )}
      {page.saved && <p className="handouts-help">{words.isFile}</p>}
      <h3>{words.address}</h3>
      <CopyAddress
        label={whole ? words.copyDeckAddress : words.copyAddress}
        address={address}
        language={deck.language}
        say={say}
      />
      <p role="status">{said}</p>
    </dialog>
  )
}
