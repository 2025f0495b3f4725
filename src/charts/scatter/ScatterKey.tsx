import { markerShape } from '../colour.ts'
import { MarkerPath } from '../Marker.tsx'
import type { ScatterLayout } from './layout.ts'

/** A small circle within a larger one. */
const sizes = 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0zM-2.5 2.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z'

/** What colours, shapes and areas of the marks mean, above the plot. */
export function ScatterKey({ layout: { legend, margins } }: { readonly layout: ScatterLayout }) {
  const last = legend.entries.length - 1
  return legend.entries.map(({ text, classes, x, y }, index) => (
    <g
      key={text}
      className={`key ${classes}`}
      transform={`translate(${x - margins.left} ${y - margins.top})`}
    >
      <g transform="translate(6 8)">
        {index === last ? <path className="sizes" d={sizes} /> : <MarkerPath shape={markerShape(index)} />}
      </g>
      <text x="18" y="12.5">
        {text}
      </text>
    </g>
  ))
}
