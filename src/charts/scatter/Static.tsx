import { emphasisClass, emphasisIn } from '../emphasis.ts'
import { Frame } from '../Frame.tsx'
import { Place } from '../Place.tsx'
import type { HandProps, ScatterModel } from '../types.ts'
import type { ScatterLayout } from './layout.ts'
import { BubbleName, BubbleShape, bubbleClass, ScatterBack } from './ScatterFurniture.tsx'

export function ScatterStatic({ model, layout, emphasized }: HandProps<ScatterModel, ScatterLayout>) {
  const emphasisOf = emphasisIn(layout.bubbles, emphasized)
  return (
    <Frame margins={layout.margins} height={layout.height} title={model.title}>
      <ScatterBack layout={layout} />
      {layout.bubbles.map((bubble) => (
        <g key={bubble.id} className={`${bubbleClass(bubble)}${emphasisClass[emphasisOf(bubble)]}`}>
          <Place x={bubble.x} y={bubble.y}>
            <BubbleShape bubble={bubble} />
          </Place>
        </g>
      ))}
      {layout.bubbles.map((bubble) => (
        <g key={bubble.id} className={`${bubbleClass(bubble)}${emphasisClass[emphasisOf(bubble)]}`}>
          <BubbleName bubble={bubble} />
        </g>
      ))}
    </Frame>
  )
}
