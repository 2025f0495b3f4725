import * as v from 'valibot'
import { idSchema, textSchema } from './textSchema.ts'

/** What is shown, in order, and the releases of each dataset. */
export const catalogSchema = v.strictObject({
  $schema: v.optional(v.string()),
  title: textSchema,
  description: textSchema,
  topics: v.array(v.strictObject({ id: idSchema, label: textSchema, views: v.array(idSchema) })),
  datasets: v.array(
    v.strictObject({
      id: idSchema,
      releases: v.array(v.strictObject({ vintage: v.string(), label: textSchema })),
    }),
  ),
  /** Claims shown as cards without a chart, after the headline ones. */
  cards: v.array(idSchema),
  /** Numerals that are names: "EU-27", "NAICS 3361–3363". The check of free numerals lets them pass. */
  names: v.array(v.string()),
})
export type Catalog = v.InferOutput<typeof catalogSchema>
