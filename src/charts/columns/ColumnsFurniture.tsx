import { XAxis, YAxis } from '../Axes.tsx'
import { emphasisClass, emphasisIn } from '../emphasis.ts'
import { across } from '../Frame.tsx'
import { Hatches, hatchEmpty } from '../Hatches.tsx'
import { KeyRow } from '../KeyRow.tsx'
import { LevelClaims } from '../LevelClaims.tsx'
import { Place } from '../Place.tsx'
import { tickClass } from '../ticks.ts'
import type { Emphasized } from '../types.ts'
import type { ColumnsLayout } from './types.ts'

interface ColumnsBackProps {
  readonly layout: ColumnsLayout
  /** Id of the hatches. */
  readonly hatches: string
}

/** What lies behind the columns: axes, key, and the slots of columns that are missing. */
export const ColumnsBack = ({ layout, hatches }: ColumnsBackProps) => (
  <>
    <Hatches id={hatches} />
    <YAxis ticks={layout.yTicks} left={layout.margins.left} />
    <KeyRow legend={layout.legend} left={layout.margins.left} top={layout.margins.top} hatches={hatches} />
    {layout.slots.map((slot) => (
      <g key={slot.id} className="slot">
        <rect
          x={across(slot.x)}
          width={across(slot.width)}
          height={layout.height}
          fill={hatchEmpty(hatches)}
          data-part="slot"
          data-id={slot.id}
        />
        {layout.reasons !== undefined && (
          <g className={tickClass[layout.reasons]}>
            <Place x={slot.x + slot.width / 2} y={layout.height - 8}>
              <text className="halo" transform="rotate(-90)" y="4">
                {slot.reason}
              </text>
            </Place>
          </g>
        )}
      </g>
    ))}
  </>
)

interface ColumnsFrontProps {
  readonly layout: ColumnsLayout
  readonly emphasized: Emphasized
}

/** What stands before the columns: their numbers, the axis of periods, claims. */
export function ColumnsFront({ layout, emphasized }: ColumnsFrontProps) {
  const emphasisOf = emphasisIn(layout.series, emphasized)
  return (
    <>
      <XAxis ticks={layout.xTicks} height={layout.floor} strokes={false} />
      {layout.texts !== undefined && (
        <g className={`numbers ${tickClass[layout.texts] ?? ''}`.trim()}>
          {layout.columns.map((column) => (
            <text
              key={column.id}
              className={
                emphasisClass[emphasisOf({ id: column.series, area: column.area })].trim() || undefined
              }
              x={across(column.x + column.width / 2)}
              y={column.value < 0 ? column.y + column.height + 14 : column.y - 5}
            >
              {column.text}
            </text>
          ))}
        </g>
      )}
      <LevelClaims claims={layout.claims} />
    </>
  )
}
