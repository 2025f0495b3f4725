import * as v from 'valibot'
import { areasSchema } from './areasSchema.ts'
import { claimSchema } from './claimSchema.ts'
import { geometrySchema } from './geometrySchema.ts'
import { idSchema, partialDateSchema, textSchema } from './textSchema.ts'
import { timelineSchema } from './timelineSchema.ts'
import { viewSchema } from './viewSchema.ts'

/** The first twelve hexadecimal digits of a SHA-256. */
const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/))

/** data/archive/views/<view>/<pin>.json: one published state of a view. It holds everything the picture is made from but the
 *  figures, which are in the archived states of the datasets; so nothing that happens to the data changes it. */
export const pinSchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** The vintage of the one dataset that the view needs; else a hash of all it needs. */
  id: hashSchema,
  /** When the figures were published, the latest of them. */
  released: partialDateSchema,
  /** What the state is called: "mid-2024". */
  label: textSchema,
  /** Archived state of each dataset that the view names without one. */
  vintages: v.record(idSchema, v.string()),
  /** Of the chart in each language: the build stops where it would draw another. */
  hash: v.strictObject({ en: hashSchema, it: hashSchema }),
  view: viewSchema,
  /** Those that the view refers to. */
  claims: v.array(claimSchema),
  /** The areas and groups that the picture names. */
  areas: areasSchema,
  timeline: v.optional(timelineSchema),
  geometry: v.optional(geometrySchema),
})
export type Pin = v.InferOutput<typeof pinSchema>
