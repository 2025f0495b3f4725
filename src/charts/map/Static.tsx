import { useId } from 'react'
import { emphasisClass, emphasisIn } from '../emphasis.ts'
import { across } from '../Frame.tsx'
import { Place } from '../Place.tsx'
import type { HandProps, MapModel } from '../types.ts'
import type { MapArea, MapLayout } from './layout.ts'
import { MapKey } from './MapKey.tsx'
import { symbolRadius } from './mapNames.ts'
import { NamesOnMap } from './NamesOnMap.tsx'

interface PathProps {
  readonly area: MapArea
  /** Id of the hatch for areas without a number. */
  readonly hatch: string
  readonly emphasis: string
}

const fillOf = (area: MapArea, hatch: string): string | undefined =>
  area.shade === undefined ? `url(#${hatch})` : undefined

const AreaPath = ({ area, hatch, emphasis }: PathProps) => (
  <path
    className={`area ${area.shade ?? ''}${emphasis}`}
    fill={fillOf(area, hatch)}
    d={area.path}
    data-part="mark"
    data-id={area.id}
  />
)

const AreaSymbol = ({ area, hatch, emphasis }: PathProps) => (
  <Place x={area.x} y={across(area.y)}>
    <circle
      className={`area symbol ${area.shade ?? ''}${area.highlight ? ' strong' : ''}${emphasis}`}
      fill={fillOf(area, hatch)}
      r={symbolRadius}
      data-part="mark"
      data-id={area.id}
    />
  </Place>
)

/** Shapes as large as the page allows; names and symbols over them, never scaled; the classes' names below. */
export function MapStatic({ model, layout, emphasized }: HandProps<MapModel, MapLayout>) {
  const hatch = useId()
  const { areas } = layout
  const { drawing } = model
  const emphasisOf = emphasisIn(areas, emphasized)
  const outlined = areas.filter((area) => area.highlight || emphasisOf(area) === 'highlighted')
  const withData = new Set(areas.flatMap((area) => (area.path === undefined ? [] : [area.path])))
  const around = [
    ...drawing.context,
    ...Object.values(drawing.shapes).flatMap(({ path }) => (withData.has(path) ? [] : [path])),
  ]
  const drawn = (area: MapArea) => ({ area, hatch, emphasis: emphasisClass[emphasisOf(area)] })
  return (
    <div className={layout.tall ? 'frame map tall' : 'frame map'}>
      <div className="sheet">
        <svg
          className="land"
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          role="img"
          aria-label={model.title}
        >
          <defs>
            <pattern
              id={hatch}
              width="9"
              height="9"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path className="stripe-empty" d="M0 0V9" />
            </pattern>
          </defs>
          {around.map((path) => (
            <path key={path} className="around" d={path} />
          ))}
          {areas.map((area) => area.path !== undefined && <AreaPath key={area.id} {...drawn(area)} />)}
          {outlined.map(
            (area) => area.path !== undefined && <path key={area.id} className="outline" d={area.path} />,
          )}
        </svg>
        <svg className="names" aria-hidden="true">
          {areas.map((area) => area.path === undefined && <AreaSymbol key={area.id} {...drawn(area)} />)}
          <NamesOnMap layout={layout} />
        </svg>
      </div>
      <MapKey layout={layout} hatch={hatch} />
    </div>
  )
}
