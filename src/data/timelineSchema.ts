import * as v from 'valibot'
import { idSchema, textSchema } from './textSchema.ts'

/** Encounters of a mission or event, by day. */
export const timelineSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: idSchema,
  label: textSchema,
  source: v.strictObject({
    name: v.string(),
    url: v.optional(v.string()),
    date: v.pipe(v.string(), v.isoDate()),
  }),
  kinds: v.record(idSchema, textSchema),
  entries: v.array(
    v.strictObject({
      /** ISO day; absent where only "during the mission" is known. */
      date: v.optional(v.pipe(v.string(), v.isoDate())),
      place: textSchema,
      whom: textSchema,
      kind: idSchema,
      note: v.optional(textSchema),
    }),
  ),
  delegation: v.array(textSchema),
  notes: v.array(textSchema),
})
export type Timeline = v.InferOutput<typeof timelineSchema>
