import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { emphasisClass, emphasisIn } from '../emphasis.ts'
import { MarkerPath } from '../Marker.tsx'
import { PlotInPixels } from '../PlotInPixels.tsx'
import type { DotsModel, InteractiveProps } from '../types.ts'
import { DotsBack, DotTexts, dotClass } from './DotsFurniture.tsx'
import type { Dot, DotsLayout } from './layout.ts'

interface Point {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly payload?: Dot | undefined
}

export default function DotsInteractive({
  model,
  layout,
  emphasized,
  width,
  active,
}: InteractiveProps<DotsModel, DotsLayout>) {
  const { margins, height, dots } = layout
  const emphasisOf = emphasisIn(dots, emphasized)
  const groupOf = (dot: Dot) => `${dotClass[dot.role]}${emphasisClass[emphasisOf(dot)]}`
  const activeDot = dots.find((dot) => dot.id === active?.id)
  const drawDot = ({ cx, cy, payload: dot }: Point) =>
    dot === undefined || cx === undefined || cy === undefined ? (
      <g />
    ) : (
      <g className={groupOf(dot)} transform={`translate(${cx} ${cy})`}>
        <MarkerPath shape={dot.role === 'claim' ? 'diamond' : 'circle'} hollow={dot.reserved} id={dot.id} />
      </g>
    )
  const inPlot = { margins, width, height }
  return (
    <div className="frame">
      <ScatterChart
        width={width}
        height={margins.top + height + margins.bottom}
        margin={margins}
        accessibilityLayer={false}
        title={model.title}
      >
        <XAxis hide type="number" dataKey="value" domain={[...layout.domain]} allowDataOverflow />
        <YAxis hide type="number" dataKey="y" domain={[0, height]} reversed allowDataOverflow />
        <PlotInPixels {...inPlot}>
          {activeDot && (
            <rect
              className="cursor-band"
              x={-margins.left}
              y={activeDot.top - 2}
              width={width}
              height={activeDot.height - 4}
            />
          )}
          <DotsBack layout={layout} />
        </PlotInPixels>
        <Scatter
          data={dots.filter((dot) => dot.value !== undefined)}
          zIndex={0}
          isAnimationActive={false}
          shape={drawDot}
        />
        <PlotInPixels {...inPlot}>
          {dots.map((dot) => (
            <g key={dot.id} className={groupOf(dot)}>
              <DotTexts dot={dot} layout={layout} />
            </g>
          ))}
        </PlotInPixels>
      </ScatterChart>
    </div>
  )
}
