import { across } from './Frame.tsx'
import { tickClass } from './ticks.ts'
import type { XTick } from './timeTicks.ts'

export interface YTick {
  /** Pixels from the plot's top. */
  readonly y: number
  readonly text: string
  /** The line that bars and areas stand on, or the base of an index: stronger. */
  readonly zero: boolean
}

interface YAxisProps {
  readonly ticks: readonly YTick[]
  /** Left margin, in pixels. */
  readonly left: number
}

/** Hairlines across margin and plot, each with its text standing on it at the frame's left edge. The topmost text may
 *  be longer than the margin (it carries the unit): nothing is drawn above its line. */
export const YAxis = ({ ticks, left }: YAxisProps) => (
  <g className="ya">
    {ticks.map((tick) => (
      <g key={tick.y}>
        <line className={tick.zero ? 'zero' : 'grid'} x1={-left} x2="100%" y1={tick.y} y2={tick.y} />
        <text x={-left} y={tick.y - 5} data-part="y-tick" data-id={tick.text}>
          {tick.text}
        </text>
      </g>
    ))}
  </g>
)

interface XAxisProps {
  readonly ticks: readonly XTick[]
  /** Of the plot. */
  readonly height: number
  /** Bands need no stroke at their ticks. */
  readonly strokes?: boolean
}

/** Texts under the plot, hidden by the container's width according to their level. */
export const XAxis = ({ ticks, height, strokes = true }: XAxisProps) => (
  <g className="xa">
    {ticks.map((tick) => (
      <g key={tick.x} className={tickClass[tick.level]}>
        {strokes && <line x1={across(tick.x)} x2={across(tick.x)} y1={height} y2={height + 5} />}
        <text x={across(tick.x)} y={height + 20} data-part="x-tick" data-id={tick.text}>
          {tick.text}
        </text>
      </g>
    ))}
  </g>
)
