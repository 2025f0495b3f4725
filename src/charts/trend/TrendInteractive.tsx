import { useMemo } from 'react'
import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { emphasisIn } from '../emphasis.ts'
import { InteractiveFrame } from '../InteractiveFrame.tsx'
import { PlotInPixels } from '../PlotInPixels.tsx'
import type { Emphasized } from '../types.ts'
import { LinePath } from './LinePath.tsx'
import { TrendBack, TrendFront } from './TrendFurniture.tsx'
import type { TrendLayout, TrendLine } from './types.ts'

interface TrendInteractiveProps {
  readonly layout: TrendLayout
  readonly emphasized: Emphasized
  /** Of the whole frame, in pixels. */
  readonly width: number
}

interface Row {
  readonly time: number
  /** Drawn values by series. */
  readonly values: Readonly<Record<string, number>>
}

function rowsOf(lines: readonly TrendLine[]): Row[] {
  const times = [
    ...new Set(lines.flatMap((line) => line.pieces.flatMap((piece) => piece.map(({ time }) => time)))),
  ]
  return times
    .sort((a, b) => a - b)
    .map((time) => ({
      time,
      values: Object.fromEntries(
        lines.flatMap((line) => {
          const point = line.pieces.flat().find((one) => one.time === time)
          return point ? [[line.id, point.value]] : []
        }),
      ),
    }))
}

interface Scaled {
  readonly x: number | null
  readonly y: number | null
}

/** The pieces of a line at the places that recharts gives their points. */
function placed(line: TrendLine, rows: readonly Row[], points: readonly Scaled[]) {
  return line.pieces.map((piece) =>
    piece.flatMap(({ time }) => {
      const point = points[rows.findIndex((row) => row.time === time)]
      return point && point.x !== null && point.y !== null ? [{ x: point.x, y: point.y }] : []
    }),
  )
}

export function TrendInteractive({ layout, emphasized, width }: TrendInteractiveProps) {
  const { margins, height, scale, times, lines } = layout
  // recharts computes anew whatever is not the same object as before: hovering must not make it.
  const rows = useMemo(() => rowsOf(lines), [lines])
  const drawn = useMemo(
    () => lines.map((line) => ({ line, dataKey: (row: Row) => row.values[line.id] })),
    [lines],
  )
  const emphasisOf = emphasisIn(lines, emphasized)
  return (
    <InteractiveFrame>
      <LineChart
        width={width}
        height={margins.top + height + margins.bottom}
        margin={margins}
        data={rows}
        accessibilityLayer={false}
      >
        <XAxis hide type="number" dataKey="time" domain={[...times]} allowDataOverflow />
        <YAxis
          hide
          type="number"
          scale={scale.scale}
          domain={[...scale.domain]}
          reversed={layout.downward}
          allowDataOverflow
        />
        <Tooltip cursor={{ className: 'cursor' }} content={() => null} isAnimationActive={false} />
        <PlotInPixels margins={margins} width={width} height={height}>
          <TrendBack layout={layout} />
        </PlotInPixels>
        {drawn.map(({ line, dataKey }) => (
          <Line
            key={line.id}
            dataKey={dataKey}
            zIndex={0}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            shape={({ points }) => (
              <LinePath line={line} emphasis={emphasisOf(line)} pieces={placed(line, rows, points ?? [])} />
            )}
          />
        ))}
        <PlotInPixels margins={margins} width={width} height={height}>
          <TrendFront layout={layout} emphasized={emphasized} />
        </PlotInPixels>
      </LineChart>
    </InteractiveFrame>
  )
}
