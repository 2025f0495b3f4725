import { useEffect } from 'react'

/** Keeps the screen on. Browsers let go of it when the tab is hidden, so that it is asked for again when it is seen; where they
 *  refuse, the machine's own settings decide. */
export function useWakeLock(active: boolean): void {
  useEffect(() => {
    if (!active || !('wakeLock' in navigator)) return
    let held: WakeLockSentinel | undefined
    let over = false
    const release = () => void held?.release().catch(() => undefined)
    const ask = async () => {
      if (document.visibilityState !== 'visible' || (held && !held.released)) return
      try {
        held = await navigator.wakeLock.request('screen')
        if (over) release()
      } catch {
        // Refused: a low battery, or a policy.
      }
    }
    ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', ask)
      release()
    }
  }, [active])
}
