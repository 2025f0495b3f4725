import type { MapLayout } from './layout.ts'

interface MapKeyProps {
  readonly layout: MapLayout
  /** Id of the hatch for areas without a number. */
  readonly hatch: string
}

/** Names of the classes, from the lowest. */
export const MapKey = ({ layout, hatch }: MapKeyProps) => (
  <ul className="classes">
    {layout.key.map(({ shade, text }) => (
      <li key={text}>
        <svg width={26} height={12} aria-hidden="true">
          <rect
            className={`area ${shade ?? ''}`}
            fill={shade === undefined ? `url(#${hatch})` : undefined}
            x={0.5}
            y={0.5}
            width={25}
            height={11}
          />
        </svg>
        {text}
      </li>
    ))}
  </ul>
)
