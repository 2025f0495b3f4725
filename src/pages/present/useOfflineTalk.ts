import { useEffect } from 'react'
import { whenQuiet } from '../offline/whenQuiet.ts'
import type { DeckPage } from './fetchPresent.ts'

/** Has the site kept for a hall without a network, and holds newer versions back while the talk is shown. */
export function useOfflineTalk({ kind, root }: Pick<DeckPage, 'kind' | 'root'>): void {
  useEffect(() => {
    let release: (() => void) | undefined
    let shown = true
    const stop = whenQuiet(() =>
      Promise.all([import('../offline/keepOffline.ts'), import('../offline/offlineStore.ts')]).then(
        ([{ keepOffline }, { holdUpdates }]) => {
          if (!shown) return
          release = holdUpdates()
          keepOffline({ kind, root })
        },
        // It goes on from the network.
        () => undefined,
      ),
    )
    return () => {
      shown = false
      stop()
      release?.()
    }
  }, [kind, root])
}
