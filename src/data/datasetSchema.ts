import * as v from 'valibot'
import { ponteSchema } from './ponteSchema.ts'
import { partialDateSchema } from './textSchema.ts'

const positionSchema = v.pipe(v.string(), v.regex(/^\d+$/))

const dimensionSchema = v.strictObject({
  label: v.string(),
  category: v.strictObject({
    index: v.array(v.string()),
    /** English names, for readers who know JSON-stat only. */
    label: v.optional(v.record(v.string(), v.string())),
    child: v.optional(v.record(v.string(), v.array(v.string()))),
    unit: v.optional(
      v.record(
        v.string(),
        v.strictObject({
          decimals: v.number(),
          label: v.string(),
          multiplier: v.number(),
          base: v.optional(v.string()),
        }),
      ),
    ),
  }),
})

/** A file of data/datasets or data/archive: JSON-stat 2.0 in one strict form, with `extension.ponte`. */
export const datasetSchema = v.strictObject({
  $schema: v.string(),
  version: v.literal('2.0'),
  class: v.literal('dataset'),
  label: v.string(),
  source: v.string(),
  updated: partialDateSchema,
  note: v.optional(v.array(v.string())),
  id: v.array(v.string()),
  size: v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
  role: v.strictObject({
    metric: v.tuple([v.literal('indicator')]),
    geo: v.optional(v.array(v.string())),
    time: v.tuple([v.literal('time')]),
  }),
  dimension: v.record(v.string(), dimensionSchema),
  extension: v.strictObject({ ponte: ponteSchema }),
  /** All cells in order with null for none, or those with a number by position: whichever is shorter. */
  value: v.union([v.array(v.nullable(v.number())), v.record(positionSchema, v.number())]),
  /** SDMX CL_OBS_STATUS letters by position: "BD". */
  status: v.optional(v.record(positionSchema, v.pipe(v.string(), v.regex(/^[ABDEFLMNOPQU]+$/)))),
})
export type DatasetFile = v.InferOutput<typeof datasetSchema>
