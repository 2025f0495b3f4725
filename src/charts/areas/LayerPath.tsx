import { emphasisClass } from '../emphasis.ts'
import { polylines } from '../path.ts'
import type { Emphasis } from '../types.ts'
import type { Layer } from './types.ts'

interface Edge {
  readonly x: number
  readonly bottom: number
  readonly top: number
}

/** Path data of a layer: along the upper edge and back along the lower one. */
const outline = (pieces: readonly (readonly Edge[])[]): string =>
  pieces
    .filter((piece) => piece.length > 1)
    .map((piece) => {
      const there = piece.map(({ x, top }) => ({ x, y: top }))
      const back = piece.map(({ x, bottom }) => ({ x, y: bottom })).reverse()
      return `${polylines([[...there, ...back]])}Z`
    })
    .join('')

interface LayerPathProps {
  readonly layer: Layer
  readonly emphasis: Emphasis
  /** Its pieces in the drawing's own coordinates. */
  readonly pieces: readonly (readonly Edge[])[]
}

/** The layer itself, the same in both hands; nothing where no two periods are joined. */
export function LayerPath({ layer, emphasis, pieces }: LayerPathProps) {
  const d = outline(pieces)
  if (d === '') return null
  return (
    <path
      className={`layer ${layer.classes}${emphasisClass[emphasis]}`}
      d={d}
      data-part="mark"
      data-id={layer.id}
    />
  )
}
