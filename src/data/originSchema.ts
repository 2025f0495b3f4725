import * as v from 'valibot'
import { textSchema } from './textSchema.ts'

/** Who published the figures, where, under which licence, and in which state. */
export const originSchema = v.strictObject({
  producer: textSchema,
  /** Table code, or the name of the publication where there is no code. */
  table: v.pipe(v.string(), v.nonEmpty()),
  url: v.optional(v.pipe(v.string(), v.url())),
  licence: v.pipe(v.string(), v.nonEmpty()),
  /** The published state that was taken: "February 2026". */
  vintage: v.pipe(v.string(), v.nonEmpty()),
  /** How the figures travelled here, where not from the producer itself. */
  via: v.optional(v.string()),
  /** Codes by dimension that this origin is for; everything where absent. */
  covers: v.optional(v.record(v.string(), v.array(v.string()))),
})
