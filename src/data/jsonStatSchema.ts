import * as v from 'valibot'

/* JSON-stat 2.0 as anybody may write it (https://json-stat.org/full/): what we do not read is let through. */

const indexSchema = v.union([v.array(v.string()), v.record(v.string(), v.number())])

const unitSchema = v.looseObject({
  decimals: v.optional(v.number()),
  label: v.optional(v.string()),
  multiplier: v.optional(v.number()),
})

const categorySchema = v.looseObject({
  index: v.optional(indexSchema),
  label: v.optional(v.record(v.string(), v.string())),
  child: v.optional(v.record(v.string(), v.array(v.string()))),
  unit: v.optional(v.record(v.string(), unitSchema)),
})

const dimensionSchema = v.looseObject({
  label: v.optional(v.string()),
  category: v.optional(categorySchema),
})
export type JsonStatDimension = v.InferOutput<typeof dimensionSchema>

/** One number a cell, null where there is none: all of them in order, or those there are by position. */
const valueSchema = v.union([v.array(v.nullable(v.number())), v.record(v.string(), v.nullable(v.number()))])
export type JsonStatValue = v.InferOutput<typeof valueSchema>

const statusSchema = v.union([
  v.string(),
  v.array(v.nullable(v.string())),
  v.record(v.string(), v.nullable(v.string())),
])
export type JsonStatStatus = v.InferOutput<typeof statusSchema>

export const jsonStatSchema = v.looseObject({
  label: v.optional(v.string()),
  source: v.optional(v.string()),
  updated: v.optional(v.string()),
  note: v.optional(v.array(v.string())),
  id: v.array(v.string()),
  size: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
  role: v.optional(v.record(v.string(), v.array(v.string()))),
  dimension: v.record(v.string(), dimensionSchema),
  value: valueSchema,
  status: v.optional(statusSchema),
  extension: v.optional(v.looseObject({ ponte: v.optional(v.unknown()) })),
})
export type JsonStat = v.InferOutput<typeof jsonStatSchema>
