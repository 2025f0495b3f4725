import { FluidLines } from '../FluidLines.tsx'
import { across } from '../Frame.tsx'
import { type BarShape, partLeading } from './barShape.ts'
import { labelStart } from './barsStyle.ts'
import type { BarsLayout } from './layout.ts'

interface RowTextsProps {
  readonly shape: BarShape
  readonly layout: BarsLayout
}

/** From a line's middle to the baseline of type that is centred on it. */
const drop = 4.5

function Part({ shape, layout }: RowTextsProps) {
  const { part } = shape
  if (!part) return null
  const under = shape.barTop + shape.barHeight
  return (
    <g className="part">
      <line x1={across(layout.zero)} x2={across(part.to)} y1={under + 4} y2={under + 4} />
      <line x1={across(part.to)} x2={across(part.to)} y1={shape.barTop} y2={under + 4.5} />
      <FluidLines
        text={part.text}
        x={across(layout.zero)}
        y={under + 4 + partLeading}
        hangs="down"
        leading={partLeading}
        id={part.id}
      />
    </g>
  )
}

/** Rank, name and number of a row. */
export function RowTexts({ shape, layout }: RowTextsProps) {
  const { left } = layout.margins
  const middle = shape.barTop + shape.barHeight / 2 + drop
  const rankY = layout.style.labels === 'beside' ? middle : shape.labelY
  const value = { x: across(shape.end), dx: shape.valueDx, y: middle }
  return (
    <>
      {shape.rank !== undefined && (
        <text className="rank" x={layout.style.rankColumn - left} y={rankY}>
          {shape.rank}
        </text>
      )}
      <FluidLines
        text={shape.label}
        x={labelStart(layout.style) - left}
        y={shape.labelY}
        className={layout.style.labels === 'above' ? 'row-label halo' : 'row-label'}
        id={shape.id}
      />
      {shape.gap ? (
        <FluidLines
          text={{ narrow: [shape.gap.narrow], wide: [shape.gap.wide] }}
          className="row-gap"
          {...value}
          anchor={shape.valueDx < 0 ? 'end' : 'start'}
        />
      ) : (
        <text
          className="row-value halo"
          {...value}
          textAnchor={shape.valueDx < 0 ? 'end' : undefined}
          data-part="value"
          data-id={shape.id}
        >
          {shape.value}
        </text>
      )}
      <Part shape={shape} layout={layout} />
    </>
  )
}
