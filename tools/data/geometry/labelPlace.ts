import { boundsOf, isInside, type Point, type Ring } from './rings.ts'

function distanceToEdge([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

const clearance = (ring: Ring, point: Point): number =>
  isInside(ring, point)
    ? Math.min(...ring.map((a, index) => distanceToEdge(point, a, ring[(index + 1) % ring.length] ?? a)))
    : Number.NEGATIVE_INFINITY

const steps = 24

/** The point of a ring farthest from its edges, where a label has most room: a centroid may lie outside
 *  (Croatia's is in Bosnia). Searched on a grid, then on a finer one around the best point. */
export function labelPlace(ring: Ring): Point {
  const [left, top, right, bottom] = boundsOf(ring)
  let best: Point = [(left + right) / 2, (top + bottom) / 2]
  let width = right - left
  let height = bottom - top
  for (let round = 0; round < 3; round++) {
    const [centreX, centreY] = best
    for (let i = 0; i <= steps; i++) {
      for (let j = 0; j <= steps; j++) {
        const point: Point = [centreX + (i / steps - 0.5) * width, centreY + (j / steps - 0.5) * height]
        if (clearance(ring, point) > clearance(ring, best)) best = point
      }
    }
    width /= steps / 2
    height /= steps / 2
  }
  return best
}
