import { emphasisIn } from '../emphasis.ts'
import { FluidPaths } from '../FluidPaths.tsx'
import { Frame } from '../Frame.tsx'
import { pathWidth } from '../path.ts'
import type { Emphasized } from '../types.ts'
import { LinePath } from './LinePath.tsx'
import { TrendBack, TrendFront } from './TrendFurniture.tsx'
import type { TrendLayout } from './types.ts'

interface TrendStaticProps {
  readonly title: string
  readonly layout: TrendLayout
  readonly emphasized: Emphasized
}

export function TrendStatic({ title, layout, emphasized }: TrendStaticProps) {
  const emphasisOf = emphasisIn(layout.lines, emphasized)
  return (
    <Frame margins={layout.margins} height={layout.height} title={title}>
      <TrendBack layout={layout} />
      <FluidPaths height={layout.height}>
        {layout.lines.map((line) => (
          <LinePath
            key={line.id}
            line={line}
            emphasis={emphasisOf(line)}
            pieces={line.pieces.map((piece) => piece.map(({ x, y }) => ({ x: x * pathWidth, y })))}
          />
        ))}
      </FluidPaths>
      <TrendFront layout={layout} emphasized={emphasized} />
    </Frame>
  )
}
