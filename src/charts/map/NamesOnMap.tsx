import { across } from '../Frame.tsx'
import { NameText } from '../NameText.tsx'
import type { MapLayout } from './layout.ts'

/** Names over the shapes; those within their own shape wear a colour that reads on it. */
export const NamesOnMap = ({ layout }: { readonly layout: MapLayout }) =>
  layout.names.map(({ area: id, lines, place, strong, narrow }) => {
    const area = layout.areas.find((one) => one.id === id)
    return (
      area && (
        <g key={`${id} ${narrow}`} className={strong ? 'strong h1' : `on-${area.shade}`}>
          <NameText name={place} lines={lines} x={area.x} y={across(area.y)} narrow={narrow} />
        </g>
      )
    )
  })
