import { type GeoProjection, geoAzimuthalEqualArea, geoIdentity, geoPath } from 'd3-geo'
import type { Geometry } from '../../../src/data/geometrySchema.ts'
import type { Area } from '../../../src/model/area.ts'
import {
  type Atlas,
  type AtlasShape,
  mergePolygons,
  type PolygonArcs,
  readAtlas,
  ringsOf,
  simplified,
} from './atlas.ts'
import { isoNumbers, partsOf } from './isoNumbers.ts'
import { pathText } from './pathText.ts'
import { boundsOf, type Point, type Ring } from './rings.ts'
import { toShape, visibleRings } from './shapes.ts'

const width = 800
const margin = 8
const leastTriangle = 16
const leastIsland = 30
/** Smaller around: Andorra must not leave a hole. */
const leastLand = 6
const smallStates: ReadonlySet<string> = new Set(['MT', 'LU', 'CY', 'SI'])

/** Polygons without a point in here (longitudes, then latitudes) are left out: overseas parts, Canaries, Azores, Madeira. */
const europe = { west: -11, east: 46, south: 34, north: 72 }

/** Places drawn as symbols, by area code: longitude, latitude. */
const places: Readonly<Record<string, Point>> = { ITC1: [7.9, 45.05] }

const inEurope = ([longitude, latitude]: Point): boolean =>
  longitude > europe.west && longitude < europe.east && latitude > europe.south && latitude < europe.north

const europeanPart = (atlas: Atlas, shape: AtlasShape): readonly PolygonArcs[] =>
  shape.polygons.filter((polygon) => ringsOf(atlas, [polygon]).some((ring) => ring.some(inEurope)))

/** Lambert's azimuthal equal-area projection about 52° N 10° E, as in the EU's own grid (ETRS89-LAEA), scaled so
 *  that these points fill the width. */
function fittedProjection(points: readonly Point[]): { projection: GeoProjection; height: number } {
  const projection = geoAzimuthalEqualArea().rotate([-10, -52]).translate([0, 0]).scale(1).precision(0)
  const [left, top, right, bottom] = boundsOf(points.map((point) => project(projection, point)))
  const scale = (width - 2 * margin) / (right - left)
  projection.scale(scale).translate([margin - left * scale, margin - top * scale])
  return { projection, height: Math.ceil((bottom - top) * scale + 2 * margin) }
}

function project(projection: GeoProjection, point: Point): Point {
  const found = projection([point[0], point[1]])
  if (!found) throw new Error(`No place on the map for longitude ${point[0]}, latitude ${point[1]}.`)
  return found
}

/** Rings cut at the edges of the drawing. */
function clipped(rings: readonly Ring[], height: number): readonly Ring[] {
  const found: Point[][] = []
  const pen = {
    moveTo: (x: number, y: number) => void found.push([[x, y]]),
    lineTo: (x: number, y: number) => void found.at(-1)?.push([x, y]),
    arc: () => {},
    beginPath: () => {},
    closePath: () => {},
  }
  const draw = geoPath(
    geoIdentity().clipExtent([
      [0, 0],
      [width, height],
    ]),
    pen,
  )
  for (const ring of rings)
    draw({ type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y])] })
  return found
}

/** Outlines of the states by area code, and the land around them.
 *  @param states the member states, by ISO 3166-1 code. */
export async function euStates(states: readonly Area[]): Promise<Geometry> {
  const whole = await readAtlas('world-atlas/countries-50m.json', 'countries')
  const european = whole.shapes.map((shape) => ({ ...shape, polygons: europeanPart(whole, shape) }))
  const partsByState = states.map((state) => {
    const ids = isoNumbers[state.codes?.iso3166_1 ?? ''] ?? ''
    const parts = european.filter((shape) => shape.id === ids || partsOf[state.code]?.includes(shape.name))
    if (parts.length === 0) throw new Error(`world-atlas has no country for ${state.code}.`)
    return { code: state.code, parts }
  })
  const members = new Set(partsByState.flatMap(({ parts }) => parts))
  const memberPoints = [...members].flatMap((shape) => ringsOf(whole, shape.polygons).flat())
  const { projection, height } = fittedProjection(memberPoints)

  const small = partsByState.filter(({ code }) => smallStates.has(code)).flatMap(({ parts }) => parts)
  const planar = { ...whole, arcs: whole.arcs.map((arc) => arc.map((point) => project(projection, point))) }
  const atlas = simplified(planar, leastTriangle, small, 16)

  const shapes = partsByState.map(({ code, parts }) => {
    const rings = ringsOf(atlas, mergePolygons(atlas, parts))
    return [code, toShape(code, visibleRings(rings, leastIsland))] as const
  })
  const neighbours = european.filter((shape) => !members.has(shape) && shape.polygons.length > 0)
  const land = clipped(ringsOf(atlas, mergePolygons(atlas, neighbours)), height)
  return {
    $schema: '../schema/geometry.json',
    id: 'eu-states',
    width,
    height,
    credit: 'Natural Earth, by way of world-atlas (public domain)',
    shapes: Object.fromEntries(shapes),
    context: [pathText(visibleRings(land, leastLand))],
    places: Object.fromEntries(
      Object.entries(places).map(([code, place]) => {
        const [x, y] = project(projection, place)
        return [code, [Math.round(x), Math.round(y)]]
      }),
    ),
  }
}
