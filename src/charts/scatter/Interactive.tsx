import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { emphasisClass, emphasisIn } from '../emphasis.ts'
import { PlotInPixels } from '../PlotInPixels.tsx'
import type { InteractiveProps, ScatterModel } from '../types.ts'
import type { Bubble, ScatterLayout } from './layout.ts'
import { BubbleName, BubbleShape, bubbleClass, ScatterBack } from './ScatterFurniture.tsx'

interface Point {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly payload?: Bubble | undefined
}

export default function ScatterInteractive({
  model,
  layout,
  emphasized,
  width,
  active,
}: InteractiveProps<ScatterModel, ScatterLayout>) {
  const { margins, height, bubbles } = layout
  const emphasisOf = emphasisIn(bubbles, emphasized)
  const groupOf = (bubble: Bubble) => `${bubbleClass(bubble)}${emphasisClass[emphasisOf(bubble)]}`
  const activeBubble = bubbles.find((bubble) => bubble.id === active?.id)
  const draw = ({ cx, cy, payload: bubble }: Point) =>
    bubble === undefined || cx === undefined || cy === undefined ? (
      <g />
    ) : (
      <g className={groupOf(bubble)} transform={`translate(${cx} ${cy})`}>
        <BubbleShape bubble={bubble} />
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
        <XAxis hide type="number" dataKey="valueX" domain={[...layout.xDomain]} allowDataOverflow />
        <YAxis hide type="number" dataKey="valueY" domain={[...layout.yDomain]} allowDataOverflow />
        <PlotInPixels {...inPlot}>
          <ScatterBack layout={layout} />
          {activeBubble && (
            <g className="crosshair">
              <line x2={`${activeBubble.x * 100}%`} y1={activeBubble.y} y2={activeBubble.y} />
              <line
                x1={`${activeBubble.x * 100}%`}
                x2={`${activeBubble.x * 100}%`}
                y1={activeBubble.y}
                y2={height}
              />
            </g>
          )}
        </PlotInPixels>
        <Scatter data={[...bubbles]} zIndex={0} isAnimationActive={false} shape={draw} />
        <PlotInPixels {...inPlot}>
          {bubbles.map((bubble) => (
            <g key={bubble.id} className={groupOf(bubble)}>
              <BubbleName bubble={bubble} />
            </g>
          ))}
        </PlotInPixels>
      </ScatterChart>
    </div>
  )
}
