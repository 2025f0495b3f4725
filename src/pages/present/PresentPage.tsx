import { useEffect, useMemo, useState } from 'react'
import type { ShownDeck } from '../../engine/deck/shownDeck.ts'
import { PageContext, type PageContextValue } from '../../panels/PageContext.ts'
import { PanelBoundary } from '../../panels/PanelBoundary.tsx'
import { createPage } from '../createPage.ts'
import { type DeckPage, isDeckPage } from './fetchPresent.ts'
import { handoutWays } from './handouts/handoutWays.tsx'
import { LoadAgain } from './loop/LoadAgain.tsx'
import { OwnPending } from './OwnPending.tsx'
import { inOtherLanguage } from './otherLanguage.ts'
import { type OwnDeck, showOwnDeck, withDeck } from './ownDeck.ts'
import { Reading } from './Reading.tsx'
import { savePptx } from './savePptx.ts'
import { Talk } from './Talk.tsx'
import { readTalkAddress, type TalkAddress } from './talkAddress.ts'

interface Props {
  readonly value: PageContextValue
}

/** A presentation: to be read down the page, as the build draws it, or on a stage that fills the window. */
export function PresentPage({ value: first }: Props) {
  const [value, setValue] = useState(first)
  const [own, setOwn] = useState<OwnDeck>()
  // Undefined where the deck is read.
  const [address, setAddress] = useState<TalkAddress>()
  useEffect(() => {
    // What the build drew is the reading version; wide screens go on to the stage.
    const asked = readTalkAddress(window.location, window)
    setAddress(asked.onStage ? asked : undefined)
    document.documentElement.classList.remove('to-stage')
  }, [])
  const { page } = value
  const ways = useMemo(() => {
    if (!isDeckPage(page)) return {}
    return handoutWays(value, page.deck, () => savePptx(page, page.deck))
  }, [value, page])
  const showOwn = (opened: OwnDeck, shown: ShownDeck) => {
    if (page.kind !== 'present') return
    setOwn(opened)
    setValue(withDeck(value, page, shown))
  }
  if (page.kind !== 'present') return null
  if (!isDeckPage(page))
    return (
      <PageContext value={value}>
        <OwnPending onShown={showOwn} />
      </PageContext>
    )
  // The theme is the reader's, whatever the page.
  const show = (other: PageContextValue) => setValue({ ...other, store: value.store })
  const changeLanguage = async () => {
    const other = await inOtherLanguage(value)
    if (other?.page.kind !== 'present') return
    const found = other.page.deck ? undefined : await showOwnDeck(other, window.location.search)
    if (found && 'problem' in found) return
    show(found ? withDeck(other, other.page, found.shown) : other)
  }
  return (
    <PageContext value={value}>
      {address ? (
        <PanelBoundary attempt="" fallback={(error) => <LoadAgain error={error} address={address} />}>
          <Talk
            page={page}
            ways={ways}
            address={address}
            onRead={() => setAddress(undefined)}
            onLanguage={() => void changeLanguage()}
            onEdition={(newer: DeckPage) => show(createPage(newer))}
          />
        </PanelBoundary>
      ) : (
        <Reading
          deck={page.deck}
          arrived={own?.from === 'address' ? own.deck : undefined}
          ways={ways}
          onPresent={() => setAddress({ onStage: true, loop: undefined, presenter: false })}
        />
      )}
    </PageContext>
  )
}
