import { useId, useMemo } from 'react'
import { Area, AreaChart, Tooltip, XAxis, YAxis } from 'recharts'
import { emphasisIn } from '../emphasis.ts'
import { InteractiveFrame } from '../InteractiveFrame.tsx'
import { PlotInPixels } from '../PlotInPixels.tsx'
import type { AreasModel, InteractiveProps } from '../types.ts'
import { AreasBack, AreasFront } from './AreasFurniture.tsx'
import { LayerPath } from './LayerPath.tsx'
import type { AreasLayout, Layer } from './types.ts'

interface Row {
  readonly time: number
  /** Lower and upper edge by layer. */
  readonly edges: Readonly<Record<string, [number, number]>>
}

const rowsOf = ({ times, layers }: AreasLayout): Row[] =>
  times.map((time, period) => ({
    time,
    edges: Object.fromEntries(
      layers.flatMap((layer) => {
        const point = layer.pieces.flat().find((one) => one.period === period)
        return point ? [[layer.id, [point.from, point.to]]] : []
      }),
    ),
  }))

interface Scaled {
  readonly x: number | null
  readonly y: number | null
}

/** The pieces of a layer at the places that recharts gives them: its points are upper edges, its base line lower ones. */
const placed = (layer: Layer, tops: readonly Scaled[], bottoms: readonly Scaled[]) =>
  layer.pieces.map((piece) =>
    piece.flatMap(({ period }) => {
      const x = tops[period]?.x
      const top = tops[period]?.y
      const bottom = bottoms[period]?.y
      return typeof x === 'number' && typeof top === 'number' && typeof bottom === 'number'
        ? [{ x, top, bottom }]
        : []
    }),
  )

export default function AreasInteractive({
  layout,
  emphasized,
  width,
}: InteractiveProps<AreasModel, AreasLayout>) {
  const hatches = useId()
  const { margins, height, scale, domain } = layout
  // recharts computes anew whatever is not the same object as before: hovering must not make it.
  const rows = useMemo(() => rowsOf(layout), [layout])
  const drawn = useMemo(
    () => layout.layers.map((layer) => ({ layer, dataKey: (row: Row) => row.edges[layer.id] })),
    [layout],
  )
  const emphasisOf = emphasisIn(layout.layers, emphasized)
  return (
    <InteractiveFrame>
      <AreaChart
        width={width}
        height={margins.top + height + margins.bottom}
        margin={margins}
        data={rows}
        accessibilityLayer={false}
      >
        <XAxis hide type="number" dataKey="time" domain={[...domain]} allowDataOverflow />
        <YAxis hide type="number" domain={[...scale.domain]} allowDataOverflow />
        <Tooltip cursor={{ className: 'cursor' }} content={() => null} isAnimationActive={false} />
        <PlotInPixels margins={margins} width={width} height={height}>
          <AreasBack layout={layout} hatches={hatches} />
        </PlotInPixels>
        {drawn.map(({ layer, dataKey }) => (
          <Area
            key={layer.id}
            dataKey={dataKey}
            zIndex={0}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            shape={({ points = [], baseLine }) => (
              <LayerPath
                layer={layer}
                emphasis={emphasisOf(layer)}
                pieces={placed(layer, points, Array.isArray(baseLine) ? baseLine : [])}
              />
            )}
          />
        ))}
        <PlotInPixels margins={margins} width={width} height={height}>
          <AreasFront layout={layout} emphasized={emphasized} />
        </PlotInPixels>
      </AreaChart>
    </InteractiveFrame>
  )
}
