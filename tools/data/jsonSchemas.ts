import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { areasSchema } from '../../src/data/areasSchema.ts'
import { catalogSchema } from '../../src/data/catalogSchema.ts'
import { claimSchema } from '../../src/data/claimSchema.ts'
import { datasetSchema } from '../../src/data/datasetSchema.ts'
import { deckSchema } from '../../src/data/deckSchema.ts'
import { figuresSchema } from '../../src/data/figureSchema.ts'
import { geometrySchema } from '../../src/data/geometrySchema.ts'
import { unitSchema } from '../../src/data/indicatorSchema.ts'
import { pinSchema } from '../../src/data/pinSchema.ts'
import { textSchema } from '../../src/data/textSchema.ts'
import { timelineSchema } from '../../src/data/timelineSchema.ts'
import { selectionSchema, viewSchema } from '../../src/data/viewSchema.ts'
import { describeSchema } from './describeSchema.ts'

/** Every kind of file under data/, and the schema that both the program and editors check it with. */
const schemas = {
  areas: areasSchema,
  catalog: catalogSchema,
  claim: claimSchema,
  dataset: datasetSchema,
  deck: deckSchema,
  describe: describeSchema,
  geometry: geometrySchema,
  pin: pinSchema,
  timeline: timelineSchema,
  view: viewSchema,
}

const options = { typeMode: 'input', errorMode: 'ignore' } as const

/** Parts that occur many times: said once in each file. */
const parts = { text: textSchema, figures: figuresSchema, unit: unitSchema, selection: selectionSchema }

/** The parts that a schema refers to, of itself or through another part. */
function usedParts(schema: v.GenericSchema): Partial<typeof parts> {
  const all = toJsonSchema(schema, { ...options, definitions: parts })
  const { $defs = {}, ...body } = all
  const refersTo = (text: string) => Object.keys($defs).filter((name) => text.includes(`"#/$defs/${name}"`))
  const used = new Set<string>()
  const follow = (names: readonly string[]): void => {
    for (const name of names.filter((one) => !used.has(one))) {
      used.add(name)
      follow(refersTo(JSON.stringify($defs[name])))
    }
  }
  follow(refersTo(JSON.stringify(body)))
  return Object.fromEntries(Object.entries(parts).filter(([name]) => used.has(name)))
}

/** File name in data/schema → text of the JSON Schema. What a file may leave out is not required ("input"); checks that
 *  JSON Schema cannot say are left to the program. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]): [string, string] => {
      const json = toJsonSchema(schema, { ...options, definitions: usedParts(schema) })
      return [`${name}.json`, `${JSON.stringify(json, undefined, 1)}\n`]
    }),
  )
}
