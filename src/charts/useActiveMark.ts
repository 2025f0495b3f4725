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
      const outside = event.target instanceof Node && !frame.current?.contains(event.target)
      if (outside && (event.pointerType !== 'touch' || event.type === 'pointerdown')) onLeave()
    }
    document.addEventListener('pointermove', onPointer)
    document.addEventListener('pointerdown', onPointer)
    return () => {
      document.removeEventListener('pointermove', onPointer)
      document.removeEventListener('pointerdown', onPointer)
    }
  }, [byPointer, frame])
  return { mark: marks.find((one) => one.id === active?.id), by: active?.by, activate, leave }
}
