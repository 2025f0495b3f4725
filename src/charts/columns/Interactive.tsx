import { useId, useMemo } from 'react'
import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts'
import { emphasisClass, emphasisIn } from '../emphasis.ts'
import { hatchOver } from '../Hatches.tsx'
import { InteractiveFrame } from '../InteractiveFrame.tsx'
import { PlotInPixels } from '../PlotInPixels.tsx'
import type { ColumnsModel, InteractiveProps } from '../types.ts'
import { ColumnsBack, ColumnsFront } from './ColumnsFurniture.tsx'
import type { Column, ColumnsLayout } from './types.ts'

interface Row {
  readonly period: string
  readonly columns: Readonly<Record<string, Column>>
}

/** One row a period, holding its columns by series. */
const rowsOf = (layout: ColumnsLayout): Row[] =>
  layout.periods.map((period, index) => ({
    period,
    columns: Object.fromEntries(
      layout.columns.filter((column) => column.period === index).map((column) => [column.series, column]),
    ),
  }))

export default function ColumnsInteractive({
  layout,
  emphasized,
  width,
}: InteractiveProps<ColumnsModel, ColumnsLayout>) {
  const hatches = useId()
  const { margins, height, scale } = layout
  const plot = width - margins.left - margins.right
  // recharts computes anew whatever is not the same object as before: hovering must not make it.
  const rows = useMemo(() => rowsOf(layout), [layout])
  const drawn = useMemo(
    () => layout.series.map((series) => ({ series, dataKey: (row: Row) => row.columns[series.id]?.value })),
    [layout],
  )
  const emphasisOf = emphasisIn(layout.series, emphasized)
  return (
    <InteractiveFrame>
      <BarChart
        width={width}
        height={margins.top + height + margins.bottom}
        margin={margins}
        data={rows}
        accessibilityLayer={false}
      >
        <XAxis hide type="category" dataKey="period" />
        <YAxis hide type="number" domain={[...scale.domain]} allowDataOverflow />
        <PlotInPixels margins={margins} width={width} height={height}>
          <ColumnsBack layout={layout} hatches={hatches} />
        </PlotInPixels>
        <Tooltip cursor={{ className: 'cursor-band' }} content={() => null} isAnimationActive={false} />
        {drawn.map(({ series, dataKey }) => (
          <Bar
            key={series.id}
            dataKey={dataKey}
            zIndex={0}
            isAnimationActive={false}
            shape={({ payload, y, height: down }: { payload?: Row; y: number; height: number }) => {
              const column = payload?.columns[series.id]
              if (!column) return <g />
              // recharts rounds the widths and places of bars to pixels; their heights are its own.
              const box = {
                x: margins.left + column.x * plot,
                width: column.width * plot,
                y: Math.min(y, y + down),
                height: Math.abs(down),
              }
              return (
                <g className={`${column.classes}${emphasisClass[emphasisOf(series)]}`}>
                  <rect {...box} className="solid" data-part="mark" data-id={column.id} />
                  {column.hatched && <rect {...box} fill={hatchOver(hatches)} />}
                </g>
              )
            }}
          />
        ))}
        <PlotInPixels margins={margins} width={width} height={height}>
          <ColumnsFront layout={layout} emphasized={emphasized} />
        </PlotInPixels>
      </BarChart>
    </InteractiveFrame>
  )
}
