import { useId } from 'react'
import { emphasisClass, emphasisIn } from '../emphasis.ts'
import { across, Frame } from '../Frame.tsx'
import { hatchOver } from '../Hatches.tsx'
import type { ColumnsModel, HandProps } from '../types.ts'
import { ColumnsBack, ColumnsFront } from './ColumnsFurniture.tsx'
import type { ColumnsLayout } from './types.ts'

export function ColumnsStatic({ model, layout, emphasized }: HandProps<ColumnsModel, ColumnsLayout>) {
  const hatches = useId()
  const emphasisOf = emphasisIn(layout.series, emphasized)
  return (
    <Frame margins={layout.margins} height={layout.height} title={model.title}>
      <ColumnsBack layout={layout} hatches={hatches} />
      {layout.columns.map((column) => {
        const box = { x: across(column.x), width: across(column.width), y: column.y, height: column.height }
        const emphasis = emphasisClass[emphasisOf({ id: column.series, area: column.area })]
        return (
          <g key={column.id} className={`${column.classes}${emphasis}`}>
            <rect {...box} className="solid" data-part="mark" data-id={column.id} />
            {column.hatched && <rect {...box} fill={hatchOver(hatches)} />}
          </g>
        )
      })}
      <ColumnsFront layout={layout} emphasized={emphasized} />
    </Frame>
  )
}
