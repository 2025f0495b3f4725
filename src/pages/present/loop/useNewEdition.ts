import { useEffect, useEffectEvent, useRef } from 'react'
import { type DeckPage, fetchPresent } from '../fetchPresent.ts'

/** How often the server is asked for a newer edition, and how long it may take to answer, in milliseconds. */
const often = 10 * 60_000
const patience = 60_000

export interface NewEdition {
  /** Asks the server, unless it is being asked. Without a network nothing happens; it is asked again. */
  readonly look: () => void
  /** What has been found and not been taken. Taken once. */
  readonly take: () => DeckPage | undefined
}

/** Finds out whether the page has been published anew, with other figures or other slides.
 *  @param page what is shown. */
export function useNewEdition(page: DeckPage, active: boolean): NewEdition {
  const found = useRef<DeckPage>(undefined)
  const asking = useRef(false)
  const look = useEffectEvent(async () => {
    if (asking.current) return
    asking.current = true
    try {
      const address = new URL(`${page.root}${page.addresses[page.language]}`, window.location.href)
      const there = await fetchPresent(address.href, AbortSignal.timeout(patience))
      found.current = JSON.stringify(there) === JSON.stringify(page) ? undefined : there
    } catch {
      // The network comes and goes. What is shown is good.
    } finally {
      asking.current = false
    }
  })
  useEffect(() => {
    if (!active) return
    const timer = window.setInterval(look, often)
    return () => window.clearInterval(timer)
  }, [active])
  return {
    look,
    take() {
      const { current } = found
      found.current = undefined
      return current?.language === page.language ? current : undefined
    },
  }
}
