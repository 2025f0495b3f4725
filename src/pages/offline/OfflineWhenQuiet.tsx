import { type ComponentType, useEffect, useState } from 'react'
import { whenQuiet } from './whenQuiet.ts'

/** The line about offline use, and all that it stands for: loaded when nothing else is to be done. Its room is kept. */
export function OfflineWhenQuiet() {
  const [State, setState] = useState<ComponentType>()
  useEffect(
    () =>
      whenQuiet(() =>
        import('./OfflineState.tsx').then(
          ({ OfflineState }) => setState(() => OfflineState),
          () => undefined,
        ),
      ),
    [],
  )
  return <p className="offline">{State && <State />}</p>
}
