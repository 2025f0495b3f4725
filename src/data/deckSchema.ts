import * as v from 'valibot'
import { figuresSchema } from './figureSchema.ts'
import { idSchema, textSchema } from './textSchema.ts'

/** A view as it stands on a slide: the reader's choices as the view's own address holds them, without "?":
 *  "areas=ITC1,SK&period=2010..2023". Absent, the view as it is. */
const choicesSchema = v.optional(v.string())

/** A state of a slide that the speaker steps to. What it leaves out is as in the step before. */
const stepSchema = v.strictObject({
  choices: choicesSchema,
  /** Areas or series that stand out; an empty list brings all back. */
  highlight: v.optional(v.array(v.string())),
  title: v.optional(textSchema),
  sentence: v.optional(textSchema),
})

const common = {
  id: idSchema,
  /** What the speaker says; only the speaker sees it. */
  notes: v.optional(textSchema),
  /** How long the slide stands, steps included: in a loop, and as the pace of a talk. */
  seconds: v.optional(v.pipe(v.number(), v.minValue(2), v.maxValue(3600))),
}

const chartEntries = {
  view: idSchema,
  choices: choicesSchema,
  /** The chart's own title, which is true of what it shows, where absent. */
  title: v.optional(textSchema),
  sentence: v.optional(textSchema),
  /** Areas or series that stand out at first. */
  highlight: v.optional(v.array(v.string())),
  /** States after the first. */
  steps: v.optional(v.array(stepSchema), []),
}

export const slideSchema = v.variant('kind', [
  v.strictObject({
    ...common,
    kind: v.literal('title'),
    title: textSchema,
    subtitle: v.optional(textSchema),
  }),
  /** One living figure, huge, and what it is. */
  v.strictObject({ ...common, kind: v.literal('statement'), figure: textSchema, sentence: textSchema }),
  v.strictObject({ ...common, kind: v.literal('chart'), ...chartEntries }),
  v.strictObject({ ...common, kind: v.literal('map'), ...chartEntries }),
  v.strictObject({
    ...common,
    kind: v.literal('two-charts'),
    title: textSchema,
    charts: v.tuple([
      v.strictObject({ view: idSchema, choices: choicesSchema }),
      v.strictObject({ view: idSchema, choices: choicesSchema }),
    ]),
    sentence: v.optional(textSchema),
  }),
  /** What is asserted, then what is measured. */
  v.strictObject({ ...common, kind: v.literal('claim'), claim: idSchema }),
  v.strictObject({
    ...common,
    kind: v.literal('text'),
    title: textSchema,
    points: v.pipe(v.array(textSchema), v.minLength(1), v.maxLength(6)),
  }),
  /** The last: an invitation, and the deck's address as a code for phones. */
  v.strictObject({ ...common, kind: v.literal('end'), title: textSchema, text: v.optional(textSchema) }),
])
export type Slide = v.InferOutput<typeof slideSchema>
export type SlideKind = Slide['kind']

/** data/decks/<id>.json, and what readers make themselves. */
export const deckSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: idSchema,
  title: textSchema,
  description: textSchema,
  /** Named by the texts of all slides. Each names its dataset: a deck has no view that would say which. */
  figures: v.optional(figuresSchema, {}),
  slides: v.pipe(v.array(slideSchema), v.minLength(1)),
})
export type Deck = v.InferOutput<typeof deckSchema>
