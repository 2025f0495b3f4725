import * as v from 'valibot'
import type { Figure } from '../model/figure/figure.ts'
import { idSchema } from './textSchema.ts'

/** Coordinates of cells. What is left out is taken from the view's own selection, with the reader's basis and period.
 *  Periods: a code, "latest" (the last year with a number; the last period of any length where the figures have no years),
 *  "@" (the view's shown period), "@from" and "@to" (its first and last). */
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

/** Codes; @groups of areas allowed. */
const amongSchema = v.array(v.string())

const comparedEntries = {
  ...refEntries,
  among: amongSchema,
  /** The dimension that the codes of `among` are of; ref_area where absent. */
  by: v.optional(v.string()),
  perHead: v.optional(v.boolean()),
}

/** Names of figures. */
const limitEntries = { above: v.optional(v.string()), below: v.optional(v.string()) }

const { period: _period, ...seriesEntries } = refEntries

/** A figure is an expression over cells; its operands are names of other figures of the same file. */
const figureSchema: v.GenericSchema<unknown, Figure> = v.union([
  v.strictObject({ value: refSchema }),
  /** per-head of a stock or flow: divides by the indicator's perHead population (mean of 1 January of the year and the next). */
  v.strictObject({ perHead: refSchema }),
  v.strictObject({ rank: v.strictObject(comparedEntries) }),
  /** The area so many places above (-1) or below (+1) in that rank; its name, and its value as `.value`. */
  v.strictObject({
    neighbour: v.strictObject({ ...comparedEntries, step: v.pipe(v.number(), v.integer()) }),
  }),
  /** How many have a number, above or below named figures where given. */
  v.strictObject({
    count: v.strictObject({ ...comparedEntries, among: v.optional(amongSchema), ...limitEntries }),
  }),
  /** Highest, lowest, or the last or first period (or area, in rank order) whose value is above or below a named figure.
   *  Over time it reads as its value, with `.period`; over areas as the area's name, with `.value`. */
  v.strictObject({
    extreme: v.strictObject({
      ...comparedEntries,
      among: v.optional(amongSchema),
      ...limitEntries,
      which: v.picklist(['max', 'min', 'last', 'first']),
      over: v.picklist(['time', 'areas']),
    }),
  }),
  /** Per cent, or points where the figure is a percentage already. Refused across a break in the series. */
  v.strictObject({ change: v.strictObject({ ...seriesEntries, from: v.string(), to: v.string() }) }),
  v.strictObject({ ratio: v.tuple([v.string(), v.string()]) }),
  v.strictObject({ share: v.tuple([v.string(), v.string()]) }),
  v.strictObject({ difference: v.tuple([v.string(), v.string()]) }),
  v.strictObject({ sum: v.pipe(v.array(v.string()), v.minLength(2)) }),
  /** What a claim asserts; with `name`, one of its further figures. */
  v.strictObject({ asserted: idSchema, name: v.optional(v.string()) }),
])

export const figuresSchema = v.record(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]*$/)), figureSchema)
