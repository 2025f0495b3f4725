import * as v from 'valibot'
import { type Asserted, type Judging, qualifiers, verdicts } from '../model/claim/claim.ts'
import { unitCodes } from '../model/unit.ts'
import { figuresSchema } from './figureSchema.ts'
import { idSchema, partialDateSchema, textSchema } from './textSchema.ts'

const assertedSchema: v.GenericSchema<unknown, Asserted> = v.strictObject({
  value: v.number(),
  unit: v.strictObject({ code: v.picklist(unitCodes), multiplier: v.number(), decimals: v.number() }),
  /** "over", "about", "below": how the claim words its figure. */
  qualifier: v.optional(v.picklist(qualifiers)),
  period: v.optional(v.string()),
  /** First period, where the figure is about a span; `{asserted.since}` in texts. */
  since: v.optional(v.string()),
})

/** A condition over figures: left compared with right, both named figures ("asserted" is the claim's own). */
const conditionSchema = v.strictObject({
  left: v.string(),
  is: v.picklist(['above', 'below', 'within', 'equal']),
  right: v.string(),
  /** For "within": largest relative difference, 0.05 is 5 %. */
  tolerance: v.optional(v.number()),
})

const verdictSchema: v.GenericSchema<unknown, Judging> = v.union([
  v.strictObject({
    /** First rule whose conditions all hold. The last has none. */
    rules: v.array(v.strictObject({ when: v.array(conditionSchema), verdict: v.picklist(verdicts) })),
    reason: textSchema,
  }),
  v.strictObject({ judgement: v.picklist(verdicts), reason: textSchema }),
])

export const claimSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: idSchema,
  topic: idSchema,
  /** What is claimed, without its figure. */
  label: textSchema,
  asserted: v.optional(assertedSchema),
  /** Further asserted numbers of the same claim, by name (a rank, say). */
  also: v.optional(v.record(v.string(), assertedSchema)),
  /** The claim in our words; {asserted} and {asserted.name} are its own figures. */
  statement: textSchema,
  who: textSchema,
  /** As exactly as it is known: a day, a month or a year. */
  when: partialDateSchema,
  where: v.strictObject({ name: v.string(), url: v.optional(v.string()) }),
  /** The cells that bear on it. */
  figures: figuresSchema,
  /** What the statistics say, a template over the figures. */
  measured: textSchema,
  verdict: verdictSchema,
  /** Views that show the matter. */
  views: v.array(idSchema),
  /** Order among the headline cards of the dashboard; not a card where absent. */
  headline: v.optional(v.number()),
})
export type Claim = v.InferOutput<typeof claimSchema>
