import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { areasSchema, toAreas } from '../../src/data/areasSchema.ts'
import { type Geometry, geometrySchema } from '../../src/data/geometrySchema.ts'

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'))

const areas = toAreas(parse(areasSchema, readJson('areas.json')))
const us = parse(geometrySchema, readJson('geometry/us-states.json'))
const eu = parse(geometrySchema, readJson('geometry/eu-states.json'))

type Point = readonly [number, number]

/** Rings of a path of the form that geometrySchema asks for. */
function ringsOf(path: string): readonly (readonly Point[])[] {
  return path
    .split('z')
    .filter((part) => part !== '')
    .map((part) => {
      const numbers = [...part.matchAll(/-?\d+(?:\.\d)?/g)].map(Number)
      const points: Point[] = []
      let [x, y] = [0, 0]
      for (let i = 0; i < numbers.length; i += 2) {
        ;[x, y] = [x + (numbers[i] ?? Number.NaN), y + (numbers[i + 1] ?? Number.NaN)]
        points.push([x, y])
      }
      return points
    })
}

const areaOf = (path: string): number =>
  ringsOf(path).reduce((sum, ring) => {
    const doubled = ring.reduce((total, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
      return total + x * nextY - nextX * y
    }, 0)
    return sum + Math.abs(doubled) / 2
  }, 0)

const isInside = (path: string, [x, y]: Point): boolean =>
  ringsOf(path)
    .flatMap((ring) => ring.map((a, index) => [a, ring[(index + 1) % ring.length] ?? a] as const))
    .filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax)
    .length %
    2 ===
  1

const sizeOf = (geometry: Geometry, code: string): number => areaOf(geometry.shapes[code]?.path ?? '')

describe.each([
  ['us-states', us],
  ['eu27', eu],
])('outlines of %s', (group, geometry) => {
  it('has a shape for every area of the group and no other', () => {
    expect(Object.keys(geometry.shapes).sort()).toEqual([...(areas.groups.get(group)?.areas ?? [])].sort())
  })

  it('stays within the drawing', () => {
    const points = [...Object.values(geometry.shapes).map((shape) => shape.path), ...geometry.context]
      .flatMap(ringsOf)
      .flat()
    expect(points.length).toBeGreaterThan(1000)
    expect(
      points.filter(([x, y]) => !(x >= 0 && x <= geometry.width && y >= 0 && y <= geometry.height)),
    ).toEqual([])
  })

  it('keeps every shape large enough to see', () => {
    for (const code of Object.keys(geometry.shapes)) expect(sizeOf(geometry, code), code).toBeGreaterThan(5)
  })

  it('places every label inside its shape', () => {
    for (const [code, { path, label }] of Object.entries(geometry.shapes))
      expect(isInside(path, label), code).toBe(true)
  })

  it('is at most 7 kB compressed', () => {
    expect(brotliCompressSync(JSON.stringify(geometry)).length).toBeLessThan(7_000)
  })
})

describe('equal areas', () => {
  it('draws the EU states in proportion to their square kilometres', () => {
    // Total areas, CIA World Factbook, in thousand km²; without islands too small to draw.
    const thousandKm2 = { DE: 357, ES: 498, IT: 301, SE: 450, PL: 313, RO: 238, AT: 84, IE: 70 }
    const scale = sizeOf(eu, 'DE') / thousandKm2.DE
    for (const [code, area] of Object.entries(thousandKm2)) {
      expect(sizeOf(eu, code) / scale / area, code).toBeGreaterThan(0.93)
      expect(sizeOf(eu, code) / scale / area, code).toBeLessThan(1.07)
    }
  })

  it('draws the contiguous states in proportion to their square miles', () => {
    // Total areas, US Census Bureau, in thousand square miles.
    const thousandMiles = { 'US-TX': 269, 'US-CO': 104, 'US-KY': 40, 'US-IN': 36, 'US-TN': 42, 'US-SC': 32 }
    const scale = sizeOf(us, 'US-TX') / thousandMiles['US-TX']
    for (const [code, area] of Object.entries(thousandMiles)) {
      expect(sizeOf(us, code) / scale / area, code).toBeGreaterThan(0.93)
      expect(sizeOf(us, code) / scale / area, code).toBeLessThan(1.07)
    }
  })
})

describe('places', () => {
  it('puts Piedmont in the north-west of Italy', () => {
    const place = eu.places.ITC1 ?? [0, 0]
    const italy = eu.shapes.IT
    expect(isInside(italy?.path ?? '', place)).toBe(true)
    const corners = ringsOf(italy?.path ?? '').flat()
    const west = Math.min(...corners.map(([x]) => x))
    const north = Math.min(...corners.map(([, y]) => y))
    expect(place[0] - west).toBeLessThan(40)
    expect(place[1] - north).toBeLessThan(70)
  })
})
