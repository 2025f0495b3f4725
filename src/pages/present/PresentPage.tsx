import { useEffect, useMemo, useState } from 'react'
import { PageContext, type PageContextValue } from '../../panels/PageContext.ts'
import type { PresentData } from '../../panels/pageData.ts'
import { chooseTheme } from '../../state/store.ts'
import { handoutWays } from './handouts/handoutWays.tsx'
import { inOtherLanguage } from './otherLanguage.ts'
import { Reading } from './Reading.tsx'
import { Stage } from './Stage.tsx'
import { readTalkAddress } from './talkAddress.ts'

interface Props {
  readonly value: PageContextValue
}

const isPresent = (page: PageContextValue['page']): page is PresentData => page.kind === 'present'

/** A presentation: to be read down the page, as the build draws it, or on a stage that fills the window. */
export function PresentPage({ value: first }: Props) {
  const [value, setValue] = useState(first)
  const [onStage, setOnStage] = useState(false)
  useEffect(() => {
    // What the build drew is the reading version; wide screens go on to the stage.
    setOnStage(readTalkAddress(window.location, window).onStage)
    document.documentElement.classList.remove('to-stage')
  }, [])
  const { page } = value
  const ways = useMemo(
    () => (isPresent(page) && page.deck ? handoutWays(value, page.deck) : {}),
    [value, page],
  )
  if (!isPresent(page) || !page.deck) return null
  const changeLanguage = async () => {
    const other = await inOtherLanguage(value)
    if (!other) return
    chooseTheme(other.store, value.store.getState().theme)
    setValue(other)
  }
  return (
    <PageContext value={value}>
      {onStage ? (
        <Stage
          key={page.language}
          deck={page.deck}
          ways={ways}
          onRead={() => setOnStage(false)}
          onLanguage={() => void changeLanguage()}
        />
      ) : (
        <Reading deck={page.deck} ways={ways} onPresent={() => setOnStage(true)} />
      )}
    </PageContext>
  )
}
