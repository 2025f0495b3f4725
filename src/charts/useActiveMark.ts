import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import type { Mark } from './types.ts'

type By = 'pointer' | 'keyboard'

interface ActiveMark {
  /** Undefined also where the chart has changed and the mark is gone. */
  readonly mark: Mark | undefined
  readonly by: By | undefined
  readonly activate: (mark: Mark | undefined, by: By) => void
  readonly leave: () => void
}

/** The area of a mark or, where it has none, its series; nothing for a claim: no other chart has it. */
export const subjectOf = (mark: Mark): string | undefined =>
  mark.claim && mark.area === undefined ? undefined : (mark.area ?? mark.series)

/** The mark on which the reader's attention is, of those given. Escape leaves it, wherever the focus is; so does a pointer
 *  that is seen outside the frame, whatever the browser says: where what was under the pointer is taken out of the page,
 *  as when the hands change, browsers send no leave. */
export function useActiveMark(
  frame: RefObject<Element | null>,
  marks: readonly Mark[],
  onEmphasize: (areaOrSeries: string | undefined) => void,
): ActiveMark {
  const [active, setActive] = useState<{ readonly id: string; readonly by: By } | undefined>()
  const activate = (mark: Mark | undefined, by: By) => {
    if (mark?.id === active?.id) return
    setActive(mark && { id: mark.id, by })
    onEmphasize(mark && subjectOf(mark))
  }
  const leave = () => activate(undefined, 'pointer')
  const isActive = active !== undefined
  const onLeave = useEffectEvent(leave)
  useEffect(() => {
    if (!isActive) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onLeave()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isActive])
  const byPointer = active?.by === 'pointer'
  useEffect(() => {
    if (!byPointer) return
    const onPointer = (event: PointerEvent) => {
      // The way that the event took: what it began at may have been drawn anew since, and be nowhere.
      const outside = frame.current !== null && !event.composedPath().includes(frame.current)
      if (outside && (event.pointerType !== 'touch' || event.type === 'pointerdown')) onLeave()
    }
    // Out of the window, or of the frame that the page stands in: there it is seen no more.
    const onOut = (event: PointerEvent) => event.pointerType !== 'touch' && onLeave()
    const root = document.documentElement
    document.addEventListener('pointermove', onPointer)
    document.addEventListener('pointerdown', onPointer)
    root.addEventListener('pointerleave', onOut)
    return () => {
      root.removeEventListener('pointerleave', onOut)
      document.removeEventListener('pointermove', onPointer)
      document.removeEventListener('pointerdown', onPointer)
    }
  }, [byPointer, frame])
  return { mark: marks.find((one) => one.id === active?.id), by: active?.by, activate, leave }
}
