import type { ShapeGeometry } from '../../../src/data/geometrySchema.ts'
import { labelPlace } from './labelPlace.ts'
import { pathText } from './pathText.ts'
import { type Ring, ringArea, snapRing } from './rings.ts'

/** Below this area, in square units of the drawing, a shape is given its corners in tenths (Malta, Washington DC). */
const tinyArea = 60

/** Rings in whole units, largest first, without those smaller than `minArea`; the largest always stays. */
export function visibleRings(rings: readonly Ring[], minArea: number): readonly Ring[] {
  const isTiny = Math.max(...rings.map(ringArea)) < tinyArea
  const grid = isTiny ? 0.1 : 1
  const largestFirst = rings
    .map((ring) => snapRing(ring, grid))
    .filter((ring) => ringArea(ring) > 0)
    .sort((a, b) => ringArea(b) - ringArea(a))
  return largestFirst.filter((ring, index) => index === 0 || isTiny || ringArea(ring) >= minArea)
}

/** A shape's path and the place of its label. Throws where nothing of it is left: it must stay visible. */
export function toShape(code: string, rings: readonly Ring[]): ShapeGeometry {
  const [largest] = rings
  if (!largest) throw new Error(`${code} vanishes at this size: simplify its borders less.`)
  const [x, y] = labelPlace(largest)
  return { path: pathText(rings), label: [Number(x.toFixed(1)), Number(y.toFixed(1))] }
}
