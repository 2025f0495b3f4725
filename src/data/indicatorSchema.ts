import * as v from 'valibot'
import { indicatorKinds, unitCodes } from '../model/unit.ts'
import { idSchema, textSchema } from './textSchema.ts'

/** Unit of the stored numbers. Multiplier: power of ten (6 for millions). Decimals: those worth showing. */
export const unitSchema = v.strictObject({
  code: v.picklist(unitCodes),
  multiplier: v.optional(v.pipe(v.number(), v.integer()), 0),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Base period of an index ("2015"), or the area that equals 100 ("EU27_2020"). */
  base: v.optional(v.string()),
})

/** What is measured, and what may be done with it. */
export const indicatorSchema = v.strictObject({
  label: textSchema,
  kind: v.picklist(indicatorKinds),
  unit: unitSchema,
  /** Dataset and indicator by which a per-head figure divides this one. */
  perHead: v.optional(v.strictObject({ dataset: idSchema, indicator: v.string() })),
  rankOrder: v.optional(v.picklist(['descending', 'ascending']), 'descending'),
  /** Differences not larger than this are ties. */
  tieWithin: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
})
