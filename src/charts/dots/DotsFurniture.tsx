import { XAxis } from '../Axes.tsx'
import { FluidLines } from '../FluidLines.tsx'
import { across } from '../Frame.tsx'
import { MarkerPath } from '../Marker.tsx'
import { SignKeyRow } from '../SignKeyRow.tsx'
import { tickClass } from '../ticks.ts'
import type { DotRole } from './dotTexts.ts'
import { type Dot, type DotsLayout, underLeading } from './layout.ts'

const drawHollow = () => (
  <g className="s1" transform="translate(6 5)">
    <MarkerPath shape="circle" hollow />
  </g>
)

/** What lies behind the dots: the axis, a hairline a row, the claims' lines (between the labels). */
export const DotsBack = ({ layout }: { readonly layout: DotsLayout }) => (
  <>
    {layout.ticks.map((tick) => (
      <line
        key={tick.x}
        className={`grid ${tickClass[tick.level] ?? ''}`.trim()}
        x1={across(tick.x)}
        x2={across(tick.x)}
        y2={layout.height}
      />
    ))}
    <XAxis ticks={layout.ticks} height={layout.height} />
    <SignKeyRow signs={layout.signs} left={layout.margins.left} top={layout.height + 24} draw={drawHollow} />
    {layout.dots.map((dot) => (
      <line key={dot.id} className="dot-line" x2="100%" y1={dot.y} y2={dot.y} />
    ))}
    {layout.claims.map((x) => (
      <g key={x} className="claim">
        {layout.dots.map((dot) => (
          <line
            key={dot.id}
            className="dashed"
            x1={across(x)}
            x2={across(x)}
            y1={dot.labelY + 5}
            y2={dot.under ? dot.y : dot.top + dot.height}
          />
        ))}
      </g>
    ))}
  </>
)

interface DotTextsProps {
  readonly dot: Dot
  readonly layout: DotsLayout
}

/** Number of a row, or why there is none: beside its dot or below. */
function DotValue({ dot, layout }: DotTextsProps) {
  const isGap = dot.value === undefined
  if (dot.under)
    return (
      <FluidLines
        className={isGap ? 'row-gap' : 'row-value halo'}
        text={dot.under}
        x={-layout.margins.left}
        y={dot.y + 19}
        hangs="down"
        leading={underLeading}
      />
    )
  const place = { x: across(dot.x), y: dot.y + 4.5 }
  return isGap ? (
    <g className="row-gap">
      <text {...place}>{dot.text}</text>
    </g>
  ) : (
    <text
      className="row-value halo"
      {...place}
      dx={dot.textDx}
      textAnchor={dot.textDx < 0 ? 'end' : undefined}
      data-part="value"
      data-id={dot.id}
    >
      {dot.text}
    </text>
  )
}

/** Definition or source, and number of a row. */
export const DotTexts = ({ dot, layout }: DotTextsProps) => (
  <>
    <FluidLines
      className="row-label halo"
      text={dot.label}
      x={-layout.margins.left}
      y={dot.labelY}
      id={dot.id}
    />
    <DotValue dot={dot} layout={layout} />
  </>
)

/** Class of a row by its role. */
export const dotClass: Readonly<Record<DotRole, string>> = {
  plain: 'dot-row s1',
  strong: 'dot-row strong h1',
  claim: 'dot-row claim',
}
