import { useId } from 'react'
import { emphasisClass, emphasisIn } from '../emphasis.ts'
import { across, Frame } from '../Frame.tsx'
import { Hatches } from '../Hatches.tsx'
import type { BarsModel, HandProps } from '../types.ts'
import { UprightClaims } from '../UprightClaims.tsx'
import { BarMark } from './BarMark.tsx'
import { BarsKey } from './BarsKey.tsx'
import type { BarsLayout } from './layout.ts'
import { RowTexts } from './RowTexts.tsx'
import { ZeroLine } from './ZeroLine.tsx'

export function BarsStatic({ model, layout, emphasized }: HandProps<BarsModel, BarsLayout>) {
  const hatch = useId()
  const emphasisOf = emphasisIn(layout.rows, emphasized)
  return (
    <Frame margins={layout.margins} height={layout.height} title={model.title}>
      <Hatches id={hatch} />
      <UprightClaims lines={layout.references} height={layout.height} />
      <g className={layout.style.dense ? 'dense' : undefined}>
        {layout.rows.map((shape) => (
          <g key={shape.id} className={`row ${shape.role}${emphasisClass[emphasisOf(shape)]}`}>
            {!shape.gap && (
              <BarMark
                shape={shape}
                x={across(shape.from)}
                width={across(shape.to - shape.from)}
                end={across(shape.end)}
                part={across((shape.part?.to ?? layout.zero) - layout.zero)}
                y={shape.barTop}
                hatch={hatch}
              />
            )}
            <RowTexts shape={shape} layout={layout} />
          </g>
        ))}
      </g>
      <ZeroLine layout={layout} />
      <BarsKey layout={layout} hatch={hatch} />
    </Frame>
  )
}
