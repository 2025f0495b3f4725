import * as v from 'valibot'
import { idSchema } from './textSchema.ts'

/** Coordinates of cells. What is left out is taken from the view's own selection, with the reader's basis and period.
 *  Periods: a code, or "latest" (the last one with a number), "@" (the view's shown or last period), "@from" (its first). */
const refEntries = {
  dataset: v.optional(idSchema),
  /** Hash of an archived vintage. */
  vintage: v.optional(v.string()),
  area: v.optional(v.string()),
  period: v.optional(v.string()),
  /** Codes of every other dimension, "indicator" included. */
  at: v.optional(v.record(v.string(), v.string())),
}
const refSchema = v.strictObject(refEntries)

/** Area codes and @groups. */
const amongSchema = v.array(v.string())

export type Ref = v.InferOutput<typeof refSchema>

/** A figure is an expression over cells; its operands are names of other figures of the same file. */
export const figureSchema = v.union([
  v.strictObject({ value: refSchema }),
  /** per-head of a stock or flow: divides by the indicator's perHead population (mean of 1 January of the year and the next). */
  v.strictObject({ perHead: refSchema }),
  v.strictObject({
    rank: v.strictObject({ ...refEntries, among: amongSchema, perHead: v.optional(v.boolean()) }),
  }),
  /** The area so many places above (-1) or below (+1) in that rank; its name, and its value as `.value`. */
  v.strictObject({
    neighbour: v.strictObject({ ...refEntries, among: amongSchema, step: v.number(), perHead: v.optional(v.boolean()) }),
  }),
  v.strictObject({
    count: v.strictObject({ ...refEntries, among: v.optional(amongSchema), above: v.optional(v.string()), below: v.optional(v.string()) }),
  }),
  /** Highest, lowest, or the last or first period (or area) whose value is above or below a named figure. */
  v.strictObject({
    extreme: v.strictObject({
      ...refEntries,
      which: v.picklist(['max', 'min', 'last', 'first']),
      over: v.picklist(['time', 'areas']),
      among: v.optional(amongSchema),
      above: v.optional(v.string()),
      below: v.optional(v.string()),
    }),
  }),
  v.strictObject({ change: v.strictObject({ ...refEntries, from: v.string(), to: v.string() }) }),
  v.strictObject({ ratio: v.tuple([v.string(), v.string()]) }),
  v.strictObject({ share: v.tuple([v.string(), v.string()]) }),
  v.strictObject({ difference: v.tuple([v.string(), v.string()]) }),
  v.strictObject({ sum: v.pipe(v.array(v.string()), v.minLength(2)) }),
  /** What a claim asserts. */
  v.strictObject({ asserted: idSchema }),
])

export type Figure = v.InferOutput<typeof figureSchema>
export const figuresSchema = v.record(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]*$/)), figureSchema)
export type Figures = v.InferOutput<typeof figuresSchema>
