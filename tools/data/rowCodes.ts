import type { Areas } from '../../src/model/area.ts'
import { parsePeriod } from '../../src/model/period.ts'
import type { Effects } from './applyRules.ts'
import { dimensionColumns, roleReader } from './columnRoles.ts'
import type { Describe, Table } from './describeSchema.ts'
import { fillIn } from './matcher.ts'
import { RowStop } from './problem.ts'

/** Everything that the rows of one table are read with. */
export interface RowContext {
  readonly describe: Describe
  readonly table: Table
  readonly areas: Areas
  readonly describeFile: string
}

type Cells = ReadonlyMap<string, string>
type Target = Exclude<Table['indicators'][string], { skip: string }>

function otherCodes(context: RowContext, codes: ReadonlyMap<string, string>): void {
  const { describe, areas, describeFile } = context
  for (const [id, code] of codes) {
    if (id === 'indicator') continue
    const dimension = describe.dimensions.find((one) => one.id === id)
    if (!dimension)
      throw new RowStop(`"${id}" is not a dimension.`, `Describe it under "dimensions" of ${describeFile}.`)
    // Partners are areas: the list of areas names them.
    if (code in dimension.names || (id === 'counterpart_area' && areas.byCode.has(code))) continue
    throw new RowStop(
      `"${code}" is not a category of "${id}".`,
      `Name it under "dimensions" of ${describeFile}, or correct the code.`,
    )
  }
  const lacking = describe.dimensions.find((dimension) => !codes.has(dimension.id))
  if (lacking)
    throw new RowStop(
      `Nothing says which "${lacking.id}" this row is about.`,
      `Give its indicator or a rule the code in ${describeFile}.`,
    )
  const indicator = codes.get('indicator') ?? ''
  if (!(indicator in describe.indicators))
    throw new RowStop(
      `"${indicator}" is not an indicator of the dataset.`,
      `Describe it under "indicators" of ${describeFile}, or correct the code.`,
    )
}

function areaOf(
  { table, areas, describeFile }: RowContext,
  cells: Cells,
  override: string | undefined,
): string {
  const read = roleReader(table)
  const written = read('area', cells)
  const name = read('area-name', cells)
  const area =
    override ?? (written === '' ? table.areas?.names?.[name] : (table.areas?.codes?.[written] ?? written))
  if (area === undefined)
    throw new RowStop(
      `The area "${name}" has no code.`,
      `Give its code under "areas"."names" of ${describeFile}.`,
    )
  if (!areas.byCode.has(area))
    throw new RowStop(
      `The area "${area}" is unknown.`,
      `Correct the code, translate it under "areas"."codes" of ${describeFile}, or add it to areas.json.`,
    )
  return area
}

function periodOf({ table }: RowContext, cells: Cells, override: string | undefined): string {
  const written = roleReader(table)('period', cells)
  const period = fillIn(override ?? '{period}', { period: written })
  if (!parsePeriod(period))
    throw new RowStop(`"${period}" is not a period.`, 'Write 2023, 2023-Q4, 2023-07 or 2024-01-01/P9M.')
  return period
}

/** Codes of every dimension of the dataset for one row.
 *  @throws RowStop where one is unknown or missing. */
export function rowCodes(
  context: RowContext,
  target: Target,
  effects: Effects,
  cells: Cells,
): Readonly<Record<string, string>> {
  const columns = dimensionColumns(context.table).map(([column, id]) => [id, cells.get(column) ?? ''])
  const codes = {
    indicator: target.indicator,
    ...Object.fromEntries(columns),
    ...target.dimensions,
    ...effects.dimensions,
  }
  otherCodes(context, new Map(Object.entries(codes)))
  return {
    ...codes,
    ref_area: areaOf(context, cells, effects.area ?? target.area),
    time: periodOf(context, cells, effects.period ?? target.period),
  }
}
