import { polylines } from '../path.ts'

interface Edge {
  readonly x: number
  readonly bottom: number
  readonly top: number
}

/** Path data of a layer: along the upper edge and back along the lower one. Pieces of one point have no area. */
export const layerPath = (pieces: readonly (readonly Edge[])[]): string =>
  pieces
    .filter((piece) => piece.length > 1)
    .map((piece) => {
      const there = piece.map(({ x, top }) => ({ x, y: top }))
      const back = piece.map(({ x, bottom }) => ({ x, y: bottom })).reverse()
      return `${polylines([[...there, ...back]])}Z`
    })
    .join('')
