import { useId } from 'react'
import { emphasisIn } from '../emphasis.ts'
import { FluidPaths } from '../FluidPaths.tsx'
import { Frame } from '../Frame.tsx'
import { pathWidth } from '../path.ts'
import type { AreasModel, HandProps } from '../types.ts'
import { AreasBack, AreasFront } from './AreasFurniture.tsx'
import { LayerPath } from './LayerPath.tsx'
import type { AreasLayout } from './types.ts'

export function AreasStatic({ model, layout, emphasized }: HandProps<AreasModel, AreasLayout>) {
  const hatches = useId()
  const emphasisOf = emphasisIn(layout.layers, emphasized)
  return (
    <Frame margins={layout.margins} height={layout.height} title={model.title}>
      <AreasBack layout={layout} hatches={hatches} />
      <FluidPaths height={layout.height}>
        {layout.layers.map((layer) => (
          <LayerPath
            key={layer.id}
            layer={layer}
            emphasis={emphasisOf(layer)}
            pieces={layer.pieces.map((piece) => piece.map((point) => ({ ...point, x: point.x * pathWidth })))}
          />
        ))}
      </FluidPaths>
      <AreasFront layout={layout} emphasized={emphasized} />
    </Frame>
  )
}
