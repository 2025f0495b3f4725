import { useId } from 'react'
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { emphasisClass, emphasisIn } from '../emphasis.ts'
import { Hatches } from '../Hatches.tsx'
import { PlotInPixels } from '../PlotInPixels.tsx'
import type { BarsModel, InteractiveProps } from '../types.ts'
import { UprightClaims } from '../UprightClaims.tsx'
import { BarMark } from './BarMark.tsx'
import { BarsKey } from './BarsKey.tsx'
import type { BarShape } from './barShape.ts'
import type { BarsLayout } from './layout.ts'
import { RowTexts } from './RowTexts.tsx'
import { ZeroLine } from './ZeroLine.tsx'

interface Rectangle {
  readonly index: number
  readonly x: number
  /** Below zero for numbers below zero. */
  readonly width: number
}

export default function BarsInteractive({
  model,
  layout,
  emphasized,
  width,
  active,
}: InteractiveProps<BarsModel, BarsLayout>) {
  const hatch = useId()
  const { margins, height, domain, rows } = layout
  const emphasisOf = emphasisIn(rows, emphasized)
  const groupOf = (row: BarShape) => `row ${row.role}${emphasisClass[emphasisOf(row)]}`
  const activeRow = rows.find((row) => row.id === active?.series)
  const lengthOf = (row: BarShape) => (row.gap ? undefined : domain[0] + row.end * (domain[1] - domain[0]))
  const drawBar = ({ index, x, width: length }: Rectangle) => {
    const row = rows[index]
    if (!row || row.gap) return <g />
    return (
      <g className={groupOf(row)}>
        {/* recharts places bars in bands of equal height; rows with long labels are higher than others. */}
        <BarMark
          shape={row}
          x={Math.min(x, x + length)}
          width={Math.abs(length)}
          end={x + length}
          part={row.part ? (length * (row.part.to - layout.zero)) / (row.end - layout.zero) : 0}
          y={margins.top + row.barTop}
          hatch={hatch}
        />
      </g>
    )
  }
  const inPlot = { margins, width, height }
  return (
    <div className="frame">
      <BarChart
        layout="vertical"
        width={width}
        height={margins.top + height + margins.bottom}
        margin={margins}
        data={[...rows]}
        accessibilityLayer={false}
        title={model.title}
      >
        <XAxis hide type="number" domain={[...domain]} allowDataOverflow />
        <YAxis hide type="category" dataKey="id" />
        <PlotInPixels {...inPlot}>
          <Hatches id={hatch} />
          {activeRow && (
            <rect
              className="cursor-band"
              x={-margins.left}
              y={activeRow.top}
              width={width}
              height={activeRow.height}
            />
          )}
          <UprightClaims lines={layout.references} height={height} />
        </PlotInPixels>
        <Bar dataKey={lengthOf} zIndex={0} isAnimationActive={false} shape={drawBar} />
        <PlotInPixels {...inPlot}>
          <g className={layout.style.dense ? 'dense' : undefined}>
            {rows.map((row) => (
              <g key={row.id} className={groupOf(row)}>
                <RowTexts shape={row} layout={layout} />
              </g>
            ))}
          </g>
          <ZeroLine layout={layout} />
          <BarsKey layout={layout} hatch={hatch} />
        </PlotInPixels>
      </BarChart>
    </div>
  )
}
