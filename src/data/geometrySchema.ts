import * as v from 'valibot'

const number = String.raw`(?:-?\d+(?:\.\d)?)`
const pair = `${number}(?: |(?=-))${number}`
/** Closed rings: "M12 34l5-3 2 8z", one absolute move each, then relative lines; decimals are tenths. */
const pathPattern = new RegExp(`^(?:M${pair}l${pair}(?:(?: |(?=-))${pair})+z)+$`)

const pointSchema = v.tuple([v.number(), v.number()])
const pathSchema = v.pipe(v.string(), v.regex(pathPattern))

const shapeSchema = v.strictObject({
  path: pathSchema,
  /** Where its label has most room. */
  label: pointSchema,
})
export type ShapeGeometry = v.InferOutput<typeof shapeSchema>

/** Outlines for a map, projected and simplified at build: the program draws them as they are.
 *  Every coordinate is in units of the drawing, 0 to width rightwards and 0 to height downwards. */
export const geometrySchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: v.picklist(['us-states', 'eu-states']),
  width: v.pipe(v.number(), v.minValue(1)),
  height: v.pipe(v.number(), v.minValue(1)),
  /** Who drew the outlines first. */
  credit: v.pipe(v.string(), v.nonEmpty()),
  /** By area code. */
  shapes: v.record(v.string(), shapeSchema),
  /** Places that are drawn as symbols, by area code. */
  places: v.record(v.string(), pointSchema),
  /** Land around, without figures. */
  context: v.array(pathSchema),
})
export type Geometry = v.InferOutput<typeof geometrySchema>
