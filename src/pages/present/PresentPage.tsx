import { useEffect, useMemo, useState } from 'react'
import { PageContext, type PageContextValue } from '../../panels/PageContext.ts'
import { PanelBoundary } from '../../panels/PanelBoundary.tsx'
import { createPage } from '../createPage.ts'
import { type DeckPage, isDeckPage } from './fetchPresent.ts'
import { handoutWays } from './handouts/handoutWays.tsx'
import { LoadAgain } from './loop/LoadAgain.tsx'
import { inOtherLanguage } from './otherLanguage.ts'
import { Reading } from './Reading.tsx'
import { Talk } from './Talk.tsx'
import { readTalkAddress, type TalkAddress } from './talkAddress.ts'

interface Props {
  readonly value: PageContextValue
}

/** A presentation: to be read down the page, as the build draws it, or on a stage that fills the window. */
export function PresentPage({ value: first }: Props) {
  const [value, setValue] = useState(first)
  // Undefined where the deck is read.
  const [address, setAddress] = useState<TalkAddress>()
  useEffect(() => {
    // What the build drew is the reading version; wide screens go on to the stage.
    const asked = readTalkAddress(window.location, window)
    setAddress(asked.onStage ? asked : undefined)
    document.documentElement.classList.remove('to-stage')
  }, [])
  const { page } = value
  const ways = useMemo(() => (isDeckPage(page) ? handoutWays(value, page.deck) : {}), [value, page])
  if (!isDeckPage(page)) return null
  // The theme is the reader's, whatever the page.
  const show = (other: PageContextValue) => setValue({ ...other, store: value.store })
  const changeLanguage = async () => {
    const other = await inOtherLanguage(value)
    if (other) show(other)
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
          ways={ways}
          onPresent={() => setAddress({ onStage: true, loop: undefined, presenter: false })}
        />
      )}
    </PageContext>
  )
}
