import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { mergeArcs } from 'topojson-client'
import { presimplify } from 'topojson-simplify'
import * as v from 'valibot'
import type { Point, Ring } from './rings.ts'

const arcIndexesSchema = v.array(v.number())
const pairSchema = v.tuple([v.number(), v.number()])
const featureEntries = {
  id: v.optional(v.string()),
  properties: v.optional(v.object({ name: v.string() }), { name: '' }),
}
const topologySchema = v.object({
  transform: v.object({ scale: pairSchema, translate: pairSchema }),
  arcs: v.array(v.array(pairSchema)),
  objects: v.record(
    v.string(),
    v.object({
      geometries: v.array(
        v.variant('type', [
          v.object({ ...featureEntries, type: v.literal('Polygon'), arcs: v.array(arcIndexesSchema) }),
          v.object({
            ...featureEntries,
            type: v.literal('MultiPolygon'),
            arcs: v.array(v.array(arcIndexesSchema)),
          }),
        ]),
      ),
    }),
  ),
})

/** Rings of one polygon, the outer first; each lists arcs, `~index` for one walked backwards. */
export type PolygonArcs = readonly (readonly number[])[]

export interface AtlasShape {
  /** The atlas's own code; undefined where it gives none. */
  readonly id: string | undefined
  readonly name: string
  readonly polygons: readonly PolygonArcs[]
}

/** Shapes over shared borders: each border is one arc, so that neighbours stay neighbours however it is simplified. */
export interface Atlas {
  readonly arcs: readonly (readonly Point[])[]
  readonly shapes: readonly AtlasShape[]
}

/** Reads an object of a TopoJSON file of an npm package. Throws where the file is none or lacks the object. */
export async function readAtlas(file: string, object: string): Promise<Atlas> {
  const path = createRequire(import.meta.url).resolve(file)
  const topology = v.parse(topologySchema, JSON.parse(await readFile(path, 'utf8')))
  const { scale, translate } = topology.transform
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]): Point => {
      ;[x, y] = [x + dx, y + dy]
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
  const geometries = topology.objects[object]?.geometries
  if (!geometries) throw new Error(`${file} has no object "${object}".`)
  const shapes = geometries.map((geometry) => ({
    id: geometry.id,
    name: geometry.properties.name,
    polygons: geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs,
  }))
  return { arcs, shapes }
}

/** The closed lines that arcs make up, in the order of `polygons`. */
export const ringsOf = (atlas: Atlas, polygons: readonly PolygonArcs[]): readonly Ring[] =>
  polygons.flat().map((indexes) =>
    indexes.flatMap((index) => {
      const arc = atlas.arcs[index < 0 ? ~index : index] ?? []
      // The last point of an arc is the first of the next.
      return (index < 0 ? arc.toReversed() : arc).slice(0, -1)
    }),
  )

/** One shape of several, borders between them gone. */
export const mergePolygons = (atlas: Atlas, shapes: readonly AtlasShape[]): readonly PolygonArcs[] =>
  mergeArcs(
    { type: 'Topology', objects: {}, arcs: atlas.arcs.map((arc) => arc.map((point) => [...point])) },
    shapes.map((shape) => ({
      type: 'MultiPolygon',
      arcs: shape.polygons.map((polygon) => polygon.map((ring) => [...ring])),
    })),
  ).arcs

/** Visvalingam's simplification: leaves out points whose triangle with their neighbours is smaller than `minArea`,
 *  in square units of the drawing; on the borders of `small` shapes, only what is smaller than a `finer`-th of it. */
export function simplified(
  atlas: Atlas,
  minArea: number,
  small: readonly AtlasShape[],
  finer: number,
): Atlas {
  const fine = new Set(small.flatMap((shape) => shape.polygons.flat(2)).map((i) => (i < 0 ? ~i : i)))
  const weighed = presimplify({
    type: 'Topology',
    objects: {},
    arcs: atlas.arcs.map((arc) => arc.map((point) => [...point])),
  })
  const arcs = weighed.arcs.map((arc, index) => {
    const least = fine.has(index) ? minArea / finer : minArea
    return arc.flatMap(([x, y, weight]) =>
      x !== undefined && y !== undefined && (weight ?? 0) >= least ? [[x, y] as const] : [],
    )
  })
  return { ...atlas, arcs }
}
