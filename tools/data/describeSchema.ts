import * as v from 'valibot'
import { indicatorSchema } from '../../src/data/indicatorSchema.ts'
import { originSchema } from '../../src/data/originSchema.ts'
import { idSchema, partialDateSchema, textSchema } from '../../src/data/textSchema.ts'
import { noteKinds } from '../../src/model/cube.ts'
import { unitCodes } from '../../src/model/unit.ts'

/* How tidy tables become one dataset: data/import/<dataset>.meta.json.

   A "matcher" is a string that a cell must equal, or "/…/": a regular expression that must be found in it.
   In note texts {1}, {2} … are the groups of the flag's expression; in periods {period} is the time cell's own text. */

const codesByDimensionSchema = v.record(v.string(), v.string())

/** What a rule does to the row it fits. */
const effectEntries = {
  /** SDMX letters to add: "BD". */
  status: v.optional(v.pipe(v.string(), v.regex(/^[BDEFLMNOPQU]+$/))),
  notes: v.optional(v.array(v.strictObject({ kind: v.picklist(noteKinds), text: textSchema }))),
  /** Replaces the period: "{period}-01-01/P9M" is January to September of the row's year. */
  period: v.optional(v.string()),
  /** Replaces the area code. */
  area: v.optional(v.string()),
  /** Replaces the codes of other dimensions, "indicator" included. */
  dimensions: v.optional(codesByDimensionSchema),
  /** Leaves the row out; the reason is printed at import. */
  skip: v.optional(v.pipe(v.string(), v.nonEmpty())),
}

const columnRoleSchema = v.union([
  v.picklist(['indicator', 'area', 'area-name', 'period', 'value', 'unit', 'flag']),
  /** Read by `rows` rules only (a source, say), or not at all. */
  v.literal('unused'),
  /** A column that holds codes of a dimension. */
  v.strictObject({ dimension: v.string() }),
])

/** What an indicator name of the table becomes. */
const targetSchema = v.union([
  v.strictObject({
    indicator: v.string(),
    dimensions: v.optional(codesByDimensionSchema),
    /** Replaces the period: "{period}-04" for April. */
    period: v.optional(v.string()),
    area: v.optional(v.string()),
    /** Multiplies the value, over and above the step between the two units' multipliers. */
    factor: v.optional(v.number()),
  }),
  v.strictObject({ skip: v.pipe(v.string(), v.nonEmpty()) }),
])

const tableSchema = v.strictObject({
  /** Bare name of the CSV file. */
  file: v.pipe(v.string(), v.regex(/^[^/\\]+$/)),
  /** Every column of the file, and what it is. */
  columns: v.record(v.string(), columnRoleSchema),
  /** What a column that the file lacks would say in every row. */
  fixed: v.optional(
    v.strictObject({
      indicator: v.optional(v.string()),
      area: v.optional(v.string()),
      period: v.optional(v.string()),
      unit: v.optional(v.string()),
    }),
  ),
  /** Indicator names of the table → indicators and other codes of the dataset. */
  indicators: v.record(v.string(), targetSchema),
  /** Unit texts of the table → units. Must be of the indicator's unit; the step between multipliers is multiplied in. */
  units: v.record(
    v.string(),
    v.strictObject({
      code: v.picklist(unitCodes),
      multiplier: v.optional(v.pipe(v.number(), v.integer()), 0),
    }),
  ),
  /** Other spellings of areas → codes of data/areas.json: by code, and by name where the code is empty. */
  areas: v.optional(
    v.strictObject({
      codes: v.optional(v.record(v.string(), v.string())),
      names: v.optional(v.record(v.string(), v.string())),
    }),
  ),
  /** Splits a flag into parts, each of which needs its rule: ";". Without it a flag is taken whole. */
  flagSeparator: v.optional(v.pipe(v.string(), v.nonEmpty())),
  /** Letters such as "bep" are read as Eurostat's own flags (break, estimated, provisional, …) without a rule. */
  eurostatFlags: v.optional(v.boolean(), false),
  /** Every other flag (or part of one) needs a rule; the first that fits it counts. */
  flags: v.optional(
    v.array(
      v.strictObject({
        /** Matcher of the flag's text. An empty object of effects is allowed: the flag says nothing that is kept. */
        flag: v.string(),
        /** Further conditions: column → matcher, or matchers of which one must fit. */
        where: v.optional(v.record(v.string(), v.union([v.string(), v.array(v.string())]))),
        ...effectEntries,
      }),
    ),
    [],
  ),
  /** Rules on rows, whatever their flag; all that fit count, in order, after the flags'. */
  rows: v.optional(
    v.array(
      v.strictObject({
        where: v.record(v.string(), v.union([v.string(), v.array(v.string())])),
        ...effectEntries,
      }),
    ),
    [],
  ),
})

const dimensionSchema = v.strictObject({
  id: v.string(),
  label: textSchema,
  role: v.optional(v.picklist(['geo', 'classification']), 'classification'),
  /** Codes in order, with their names. A dimension of areas (role geo, or counterpart_area) may leave names out: `{}`. */
  names: v.record(v.string(), textSchema),
  /** Code → the code it is a part of. */
  parents: v.optional(v.record(v.string(), v.string())),
})

export const describeSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: idSchema,
  label: textSchema,
  description: textSchema,
  /** When the figures had the state they have here: 2026-02-14, 2026-02 or 2026, as exactly as it is known. */
  updated: partialDateSchema,
  /** Day of the next release, only where the producer has announced it. */
  nextRelease: v.optional(v.pipe(v.string(), v.isoDate())),
  /** `covers` holds matchers of codes here: {"ref_area": ["/^..$/"]} are the states. */
  origins: v.pipe(v.array(originSchema), v.minLength(1)),
  notes: v.optional(v.array(textSchema), []),
  /** Indicators of the dataset, in order. */
  indicators: v.record(v.string(), indicatorSchema),
  /** Periods that belong to the dataset though no row gives them, so that the gap is seen: a year without a count. */
  periods: v.optional(v.array(v.string()), []),
  /** Dimensions besides indicator, ref_area and time, in order. */
  dimensions: v.optional(v.array(dimensionSchema), []),
  tables: v.pipe(v.array(tableSchema), v.minLength(1)),
})

export type Describe = v.InferOutput<typeof describeSchema>
export type Table = v.InferOutput<typeof tableSchema>
export type FlagRule = Table['flags'][number]
export type RowRule = Table['rows'][number]
