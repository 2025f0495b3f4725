import * as v from 'valibot'
import { idSchema, partialDateSchema, textSchema } from './textSchema.ts'

/** One published state of a dataset that is kept for ever. */
const releaseSchema = v.strictObject({
  /** Hash of its content, the name of its file in the archive. */
  vintage: v.string(),
  /** When it was published, as exactly as it is known. */
  date: partialDateSchema,
  label: textSchema,
})
export type Release = v.InferOutput<typeof releaseSchema>

/** What is shown, in order, and the releases of each dataset. */
export const catalogSchema = v.strictObject({
  $schema: v.optional(v.string()),
  title: textSchema,
  description: textSchema,
  topics: v.array(v.strictObject({ id: idSchema, label: textSchema, views: v.array(idSchema) })),
  datasets: v.array(
    v.strictObject({
      id: idSchema,
      /** From the earliest to the latest. */
      releases: v.array(releaseSchema),
    }),
  ),
  /** Claims shown as cards without a chart, after the headline ones. */
  cards: v.array(idSchema),
  /** Presentations, in the order in which they are offered. */
  decks: v.optional(v.array(idSchema), []),
  /** Former id of a view → its id today: old addresses go on working. */
  renamed: v.optional(v.record(idSchema, idSchema), {}),
  /** Numerals that are names: "EU-27", "NAICS 3361–3363". The check of free numerals lets them pass. */
  names: v.array(v.string()),
})
export type Catalog = v.InferOutput<typeof catalogSchema>
