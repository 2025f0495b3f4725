import * as v from 'valibot'
import { type Area, type AreaGroup, type Areas, areaKinds } from '../model/area.ts'
import { idSchema, textSchema } from './textSchema.ts'

const areaSchema = v.strictObject({
  code: v.pipe(v.string(), v.nonEmpty()),
  name: textSchema,
  kind: v.picklist(areaKinds),
  /** Code of the area that this one is a part of. */
  parent: v.optional(v.string()),
  /** The same place in other systems. */
  codes: v.optional(
    v.strictObject({
      nuts: v.exactOptional(v.string()),
      iso3166_1: v.exactOptional(v.string()),
      iso3166_2: v.exactOptional(v.string()),
      fips: v.exactOptional(v.string()),
    }),
  ),
})

/** data/areas.json: every place that figures are about, and lists of places that belong together. */
export const areasSchema = v.strictObject({
  $schema: v.optional(v.string()),
  areas: v.array(areaSchema),
  groups: v.array(v.strictObject({ id: idSchema, label: textSchema, areas: v.array(v.string()) })),
})

/** Areas and groups of a parsed file, found by code. Where the file repeats a code, the last one counts. */
export const toAreas = (file: v.InferOutput<typeof areasSchema>): Areas => ({
  byCode: new Map(file.areas.map((area): [string, Area] => [area.code, area])),
  groups: new Map(file.groups.map((group): [string, AreaGroup] => [group.id, group])),
})
