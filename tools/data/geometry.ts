import { readFile, writeFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import * as v from 'valibot'
import { areasSchema } from '../../src/data/areasSchema.ts'
import { type Geometry, geometrySchema } from '../../src/data/geometrySchema.ts'
import { euStates } from './geometry/euStates.ts'
import { usStates } from './geometry/usStates.ts'

/* npm run data:geometry: draws data/geometry/*.json anew from the atlases in node_modules. */

const root = new URL('../../', import.meta.url)

/** One shape a line, so that differences can be read. */
function printGeometry({ shapes, context, places, ...head }: Geometry): string {
  const lines = (entries: readonly string[]): string =>
    entries.length === 0 ? '' : `\n${entries.map((entry) => `    ${entry}`).join(',\n')}\n  `
  const named = (record: object): string =>
    `{${lines(Object.entries(record).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`))}}`
  return `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},
  "shapes": ${named(shapes)},
  "places": ${named(places)},
  "context": [${lines(context.map((path) => JSON.stringify(path)))}]
}
`
}

const { areas, groups } = v.parse(
  areasSchema,
  JSON.parse(await readFile(new URL('data/areas.json', root), 'utf8')),
)
const membersOf = (group: string) => {
  const codes = groups.find((one) => one.id === group)?.areas ?? []
  return areas.filter((area) => codes.includes(area.code))
}

for (const geometry of [await usStates(membersOf('us-states')), await euStates(membersOf('eu27'))]) {
  const text = printGeometry(v.parse(geometrySchema, geometry))
  await writeFile(new URL(`data/geometry/${geometry.id}.json`, root), text)
  const size = brotliCompressSync(JSON.stringify(geometry)).length
  console.log(`${geometry.id}: ${geometry.width} × ${geometry.height}, ${size} bytes brotli`)
}
