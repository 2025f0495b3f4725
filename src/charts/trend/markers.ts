import type { MarkerShape } from '../colour.ts'
import { isReserved } from '../datumText.ts'
import type { Datum } from '../types.ts'
import type { TrendMarker } from './types.ts'

interface Placed {
  readonly x: number
  readonly y: number
  readonly point: Datum
}

/** The points of a line that are marked: its last in the line's own shape, and as dots those that no line reaches. */
export function markersOf(
  pieces: readonly (readonly Placed[])[],
  shape: MarkerShape,
): readonly TrendMarker[] {
  const last = pieces.at(-1)?.at(-1)
  const alone = pieces.flatMap((piece) => (piece.length === 1 && piece[0] !== last ? (piece[0] ?? []) : []))
  const marker = ({ x, y, point }: Placed, its: MarkerShape): TrendMarker => ({
    x,
    y,
    shape: its,
    hollow: isReserved(point),
  })
  return [...alone.map((placed) => marker(placed, 'dot')), ...(last ? [marker(last, shape)] : [])]
}
