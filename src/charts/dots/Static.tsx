import { emphasisClass, emphasisIn } from '../emphasis.ts'
import { Frame } from '../Frame.tsx'
import { Marker } from '../Marker.tsx'

import type { DotsModel, HandProps } from '../types.ts'
import { DotsBack, DotTexts, dotClass } from './DotsFurniture.tsx'
import type { DotsLayout } from './layout.ts'

export function DotsStatic({ model, layout, emphasized }: HandProps<DotsModel, DotsLayout>) {
  const emphasisOf = emphasisIn(layout.dots, emphasized)
  return (
    <Frame margins={layout.margins} height={layout.height} title={model.title}>
      <DotsBack layout={layout} />
      {layout.dots.map((dot) => (
        <g key={dot.id} className={`${dotClass[dot.role]}${emphasisClass[emphasisOf(dot)]}`}>
          {dot.value !== undefined && (
            <Marker
              x={dot.x}
              y={dot.y}
              shape={dot.role === 'claim' ? 'diamond' : 'circle'}
              hollow={dot.reserved}
              id={dot.id}
            />
          )}
          <DotTexts dot={dot} layout={layout} />
        </g>
      ))}
    </Frame>
  )
}
