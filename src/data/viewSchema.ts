import * as v from 'valibot'
import { bases } from '../model/bases.ts'
import { figuresSchema } from './figureSchema.ts'
import { idSchema, textSchema } from './textSchema.ts'

const filterIds = ['areas', 'period', 'basis', 'partner', 'sector', 'indicator'] as const
export type FilterId = (typeof filterIds)[number]

/** One selection of a cube: codes by dimension; an area list may hold @groups; time is "all", "latest",
 *  one code, a list of codes, or "from..to" (years inclusive, either end may be missing). */
export const selectionSchema = v.strictObject({
  dataset: idSchema,
  vintage: v.optional(v.string()),
  at: v.record(v.string(), v.union([v.string(), v.array(v.string())])),
  /** Name of this selection's series where the area's or category's own name is not enough. */
  label: v.optional(textSchema),
  /** Adds up over this dimension's listed codes (stocks and flows only; of floors, what is missing leaves the sum a floor). */
  sumOver: v.optional(v.string()),
  /** Drawn as an earlier state: lighter, dashed. */
  earlier: v.optional(v.boolean()),
})
export type Selection = v.InferOutput<typeof selectionSchema>

const referenceSchema = v.strictObject({
  /** A line (or mark) at what a claim asserts, drawn as a claim. */
  claim: idSchema,
})

const common = {
  $schema: v.optional(v.string()),
  id: idSchema,
  topic: idSchema,
  /** Short name: in menus, and as the title while a figure of the title is missing. */
  label: textSchema,
  title: textSchema,
  /** Overrides the subtitle composed of indicator, basis, unit and period. */
  subtitle: v.optional(textSchema),
  /** One more sentence for the alternative text. */
  sentence: v.optional(textSchema),
  notes: v.optional(v.array(textSchema), []),
  figures: v.optional(figuresSchema, {}),
  /** Claims shown beside the statistics. */
  references: v.optional(v.array(referenceSchema), []),
}

const dataCommon = {
  ...common,
  data: v.pipe(v.array(selectionSchema), v.minLength(1)),
  highlight: v.optional(v.array(v.string()), []),
  filters: v.optional(v.array(v.picklist(filterIds)), []),
  bases: v.optional(v.array(v.picklist(bases)), ['total']),
  /** The title on a basis other than the view's own; without one, the view's label stands there. */
  titleBy: v.optional(v.record(v.picklist(bases), textSchema)),
  /** Which areas ranks are counted among, @groups allowed; all selected where absent. */
  rankAmong: v.optional(v.array(v.string())),
}

export const viewSchema = v.variant('chart', [
  v.strictObject({
    ...dataCommon,
    chart: v.literal('lines'),
    scales: v.optional(v.array(v.picklist(['linear', 'log'])), ['linear']),
  }),
  v.strictObject({
    ...dataCommon,
    chart: v.literal('bars'),
    /** "at least": open-ended bars, for floors. */
    atLeast: v.optional(v.boolean(), false),
    /** One row an area, or one a selection/category (reported, partners, definitions). */
    rows: v.optional(v.picklist(['areas', 'selections']), 'areas'),
    /** A one-period slider is offered. */
    slider: v.optional(v.boolean(), false),
    ranked: v.optional(v.boolean(), true),
    /** Claims drawn as bars among the rows: the whole, and a part inside it. */
    claimBars: v.optional(
      v.array(v.strictObject({ whole: idSchema, part: v.optional(idSchema), label: textSchema })),
      [],
    ),
  }),
  v.strictObject({ ...dataCommon, chart: v.literal('columns') }),
  v.strictObject({ ...dataCommon, chart: v.literal('areas'), top: v.number(), whole: v.string() }),
  v.strictObject({
    ...dataCommon,
    chart: v.literal('map'),
    geometry: v.picklist(['us-states', 'eu-states']),
    /** Upper limits of the classes but the last, in the stored unit. */
    classes: v.array(v.number()),
    /** Areas drawn as a symbol at their place, which the geometry file must have. */
    symbols: v.optional(v.array(v.string()), []),
    slider: v.optional(v.boolean(), false),
  }),
  v.strictObject({
    ...dataCommon,
    chart: v.literal('dots'),
    /** Dimension whose categories name the rows (a definition, a source). */
    rowsBy: v.string(),
    sign: v.optional(v.picklist(['as-is', 'reversed']), 'as-is'),
  }),
  v.strictObject({ ...dataCommon, chart: v.literal('bump') }),
  v.strictObject({
    ...dataCommon,
    chart: v.literal('scatter'),
    /** Selections by role: data[0] is x, data[1] is y, data[2] is the size. */
    groups: v.array(v.strictObject({ group: v.string(), label: textSchema })),
  }),
  v.strictObject({ ...common, chart: v.literal('timeline'), timeline: idSchema }),
  /** Bars whose values are claims only. */
  v.strictObject({
    ...common,
    chart: v.literal('claim-bars'),
    claims: v.pipe(v.array(idSchema), v.minLength(1)),
  }),
])
export type View = v.InferOutput<typeof viewSchema>
export type CubeView = Extract<View, { data: unknown }>
