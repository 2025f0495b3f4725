import { useLayoutEffect, useRef, useState } from 'react'
import { placeTooltip } from './placeTooltip.ts'
import { plotGrowth } from './plotGrowth.ts'
import type { LayoutCommon, Mark } from './types.ts'

interface TooltipProps {
  readonly mark: Mark
  readonly layout: LayoutCommon
}

/** The facts of one mark, beside it and inside the frame. The pointer may enter it, so that its text can be selected. */
export function Tooltip({ mark, layout }: TooltipProps) {
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ left: 0, top: 0 })
  useLayoutEffect(() => {
    const own = box.current
    const frame = own?.parentElement
    if (!own || !frame) return
    const { margins } = layout
    const plot = frame.clientWidth - margins.left - margins.right
    const grown = plotGrowth(layout, plot)
    setPlace(
      placeTooltip(
        { x: margins.left + mark.x * plot, y: margins.top + mark.y * grown },
        { width: own.offsetWidth, height: own.offsetHeight },
        { width: frame.clientWidth, height: margins.top + layout.height * grown + margins.bottom },
      ),
    )
  }, [mark, layout])
  return (
    <div ref={box} className="tooltip" role="tooltip" style={place}>
      <strong className={mark.claim ? 'claim' : undefined}>
        {mark.claim && '◆ '}
        {mark.heading}
      </strong>
      {mark.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  )
}
