import * as v from 'valibot'
import { noteKinds } from '../model/cube.ts'
import { indicatorSchema } from './indicatorSchema.ts'
import { originSchema } from './originSchema.ts'
import { idSchema, textSchema } from './textSchema.ts'

/** What JSON-stat has no place for, under `extension.ponte`: texts in every language, kinds of indicators,
 *  origins, notes on cells. */
export const ponteSchema = v.strictObject({
  /** The dataset's own name, which is also the name of its file (of its folder in the archive). */
  id: idSchema,
  label: textSchema,
  description: textSchema,
  /** By dimension: its label, and the names of its categories (areas and periods are named elsewhere). */
  dimensions: v.record(
    v.string(),
    v.strictObject({
      label: textSchema,
      names: v.optional(v.record(v.string(), textSchema), {}),
    }),
  ),
  /** By code of the dimension with the role "metric". */
  indicators: v.record(v.string(), indicatorSchema),
  origins: v.pipe(v.array(originSchema), v.minLength(1)),
  notes: v.optional(v.array(textSchema), []),
  /** Notes on cells; `cells` are positions in `value`, in ranges: "0-12,45". */
  cellNotes: v.optional(
    v.array(
      v.strictObject({
        kind: v.picklist(noteKinds),
        text: textSchema,
        cells: v.pipe(v.string(), v.regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/)),
      }),
    ),
    [],
  ),
  /** Day of the next release, only where the producer has announced it. */
  nextRelease: v.optional(v.pipe(v.string(), v.isoDate())),
})
export type Ponte = v.InferOutput<typeof ponteSchema>
