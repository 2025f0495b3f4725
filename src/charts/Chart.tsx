import { type KeyboardEvent, type PointerEvent, useContext, useId, useMemo, useRef, useState } from 'react'
import { messagesOf } from '../i18n/messages.ts'
import { ChartScale } from './ChartScale.ts'
import { kindOf } from './kinds.ts'
import { isMoveKey, moveMark } from './moveMark.ts'
import { nearestMark } from './nearestMark.ts'
import { Ring } from './Ring.tsx'
import { Tooltip } from './Tooltip.tsx'
import type { ChartModel, Emphasized, Mark } from './types.ts'
import { subjectOf, useActiveMark } from './useActiveMark.ts'
import { useHand, useWidth } from './useHand.ts'

interface ChartProps {
  readonly model: ChartModel
  /** Of the plot, in pixels; the kind's own default where absent. */
  readonly height?: number | undefined
  /** Id of what describes it, where the page does so already. */
  readonly describedBy?: string | undefined
  /** As in `LayoutOptions`. */
  readonly narrowest?: number | undefined
  /** Area or series on which the reader's attention is, anywhere on the page. */
  readonly emphasized: Emphasized
  /** Told when it moves to a mark of this chart, or away from it. */
  readonly onEmphasize: (areaOrSeries: string | undefined) => void
  /** Told when a mark is clicked, or Enter pressed on it. */
  readonly onSelect?: ((areaOrSeries: string) => void) | undefined
}

const inTooltip = ({ target }: PointerEvent): boolean =>
  target instanceof Element && target.closest('.tooltip') !== null

/** Id of the drawn mark under the pointer. */
const idUnder = ({ target }: PointerEvent): string | null | undefined =>
  target instanceof Element ? target.closest('[data-part="mark"]')?.getAttribute('data-id') : undefined

/** A chart that is there at once and becomes interactive when a reader turns to it: static hand first, recharts in the
 *  same frame once loaded; tooltip, ring and speech work with either. */
export function Chart({
  model,
  height,
  narrowest,
  describedBy,
  emphasized,
  onEmphasize,
  onSelect,
}: ChartProps) {
  const own = useId()
  const keys = useId()
  const frame = useRef<HTMLDivElement>(null)
  const [turnedTo, setTurnedTo] = useState(false)
  const kind = kindOf(model)
  const layout = useMemo(() => kind.layout(model, { height, narrowest }), [kind, model, height, narrowest])
  const wanted = turnedTo && layout.marks.length <= (kind.most ?? Number.POSITIVE_INFINITY)
  const Interactive = useHand(kind, wanted)
  const scale = useContext(ChartScale)
  const width = useWidth(frame, wanted, scale)
  const { mark, by, activate, leave } = useActiveMark(frame, layout.marks, onEmphasize)

  const markUnder = (event: PointerEvent<HTMLElement>): Mark | undefined => {
    const box = event.currentTarget.getBoundingClientRect()
    const { margins } = layout
    const drawn = layout.marks.find(({ id }) => id === idUnder(event))
    if (drawn) return drawn
    return nearestMark(layout, {
      x: (event.clientX - box.left) / scale - margins.left,
      y: (event.clientY - box.top) / scale - margins.top,
      width: box.width / scale - margins.left - margins.right,
    })
  }
  const select = (selected: Mark | undefined) => {
    const subject = selected && subjectOf(selected)
    if (subject !== undefined) onSelect?.(subject)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') select(mark)
    if (!isMoveKey(event.key) || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    activate(moveMark(layout.marks, mark, event.key), 'keyboard')
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    // Where a chart was drawn under a resting pointer, nothing has told that the pointer came in.
    setTurnedTo(true)
    if (event.pointerType !== 'touch' && !inTooltip(event)) activate(markUnder(event), 'pointer')
  }
  // A finger that scrolls never comes up here: the browser cancels its pointer.
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (inTooltip(event)) return
    const under = markUnder(event)
    activate(under, 'pointer')
    if (event.pointerType !== 'touch') select(under)
  }
  const messages = messagesOf(model.language).charts
  const hand = { model, layout, emphasized: emphasized ?? (mark && subjectOf(mark)) }
  // Text, and maps without a number: nothing to move among.
  if (layout.marks.length === 0)
    return (
      <div className="chart">
        <kind.Static {...hand} />
      </div>
    )
  return (
    <div className="chart">
      <div
        ref={frame}
        className="stage"
        role="application"
        aria-roledescription={messages.chart}
        aria-label={model.title}
        aria-describedby={`${describedBy ?? own} ${keys}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => setTurnedTo(true)}
        onBlur={leave}
        onPointerEnter={() => setTurnedTo(true)}
        onPointerMove={onPointerMove}
        onPointerLeave={(event) => event.pointerType !== 'touch' && leave()}
        onPointerUp={onPointerUp}
      >
        {Interactive && width !== undefined ? (
          <Interactive {...hand} width={width} active={mark} />
        ) : (
          <kind.Static {...hand} />
        )}
        {mark && <Ring mark={mark} layout={layout} />}
        {mark && <Tooltip mark={mark} layout={layout} />}
      </div>
      {describedBy === undefined && (
        <p id={own} className="unseen">
          {model.description}
        </p>
      )}
      <p id={keys} hidden>
        {messages.keys}
      </p>
      <p className="unseen" aria-live="polite">
        {by === 'keyboard' && mark?.spoken}
      </p>
    </div>
  )
}
