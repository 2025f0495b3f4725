import { useEffect, useState } from 'react'

/** How often the time is looked at, in milliseconds: often enough that no second is left out. */
const often = 250

/** The time in milliseconds since 1970, as it passes. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), often)
    return () => window.clearInterval(timer)
  }, [])
  return now
}
