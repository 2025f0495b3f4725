/** A point of the drawing plane, x rightwards and y downwards. */
export type Point = readonly [number, number]

/** A closed line; the first point is not repeated at its end. */
export type Ring = readonly Point[]

/** Rounds to a grid and drops what falls on the point before; a ring without area may come out. */
export function snapRing(ring: Ring, grid: number): Ring {
  // Adding 0 turns -0 into 0.
  const snap = (value: number): number => Math.round(value / grid) * grid + 0
  const snapped = ring.map(([x, y]): Point => [snap(x), snap(y)])
  return snapped.filter(([x, y], index) => {
    const before = snapped.at(index - 1)
    return before === undefined || x !== before[0] || y !== before[1]
  })
}

/** Area without sign, by the shoelace formula. */
export function ringArea(ring: Ring): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(doubled) / 2
}

/** Whether a point lies in a ring (even-odd rule). */
export function isInside(ring: Ring, [x, y]: Point): boolean {
  return ring.reduce((inside, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay]
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax
    return crosses ? !inside : inside
  }, false)
}

/** Left, top, right and bottom of some points. */
export function boundsOf(points: readonly Point[]): readonly [number, number, number, number] {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
