import type { MarkerShape } from './colour.ts'
import { Place } from './Place.tsx'

const paths: Readonly<Record<MarkerShape, string>> = {
  circle: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
  square: 'M-3.5 -3.5h7v7h-7z',
  up: 'M0 -4.6L4.4 3.4h-8.8z',
  down: 'M0 4.6L4.4 -3.4h-8.8z',
  plus: 'M-1.3 -4.4h2.6v3.1h3.1v2.6h-3.1v3.1h-2.6v-3.1h-3.1v-2.6h3.1z',
  cross: 'M-4 -2.3L-2.3 -4L0 -1.7L2.3 -4L4 -2.3L1.7 0L4 2.3L2.3 4L0 1.7L-2.3 4L-4 2.3L-1.7 0z',
  right: 'M4.6 0L-3.4 4.4v-8.8z',
  left: 'M-4.6 0L3.4 4.4v-8.8z',
  dot: 'M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z',
  diamond: 'M0 -5.5L5.5 0L0 5.5L-5.5 0z',
}

interface MarkerPathProps {
  readonly shape: MarkerShape
  /** Provisional, estimated or otherwise reserved: only the outline is in colour. */
  readonly hollow?: boolean
  readonly className?: string
  readonly id?: string | undefined
}

/** A point of about 8 px around the origin, in the colour of its class. */
export const MarkerPath = ({ shape, hollow = false, className = '', id }: MarkerPathProps) => (
  <path
    className={`${hollow ? 'hollow' : 'solid'} ${className}`.trim()}
    d={paths[shape]}
    data-part={id === undefined ? undefined : 'mark'}
    data-id={id}
  />
)

interface MarkerProps extends MarkerPathProps {
  /** Fraction of the plot's width. */
  readonly x: number
  readonly y: number
}

/** The same at a fluid place. */
export const Marker = ({ x, y, ...path }: MarkerProps) => (
  <Place x={x} y={y}>
    <MarkerPath {...path} />
  </Place>
)
