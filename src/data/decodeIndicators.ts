import type { Dimension, Indicator } from '../model/cube.ts'
import { missing, unknownCode } from './complaints.ts'
import { sameInAll } from './decodeDimension.ts'
import type { JsonStat } from './jsonStatSchema.ts'
import type { Ponte } from './ponteSchema.ts'
import { Refusal } from './problem.ts'

/** Indicators of our own files.
 *  @throws Refusal where the metric dimension and the descriptions do not list the same codes. */
export function ourIndicators(metric: Dimension, ponte: Ponte): ReadonlyMap<string, Indicator> {
  const path = 'extension.ponte.indicators'
  for (const code of Object.keys(ponte.indicators))
    if (!metric.positions.has(code)) throw new Refusal(`${path}.${code}`, unknownCode(code, metric.id))
  return new Map(
    metric.codes.map((code): [string, Indicator] => {
      const found = ponte.indicators[code]
      if (!found) throw new Refusal(path, missing(code))
      return [code, { code, ...found }]
    }),
  )
}

/** The most decimals that occur among the first numbers, three at most. */
function decimalsOf(values: Float64Array): number {
  const numbers = values.filter((value) => Number.isFinite(value)).subarray(0, 500)
  const needed = [...numbers].map((value) => (String(value).split('.')[1] ?? '').length)
  return Math.min(3, Math.max(0, ...needed))
}

/** Indicators of files by others, of whose units and kinds nothing can be known: plain numbers that are not added up. */
export function foreignIndicators(
  metric: Dimension,
  file: JsonStat,
  values: Float64Array,
): ReadonlyMap<string, Indicator> {
  const fileId = file.role?.metric?.[0]
  const units = fileId === undefined ? undefined : file.dimension[fileId]?.category?.unit
  const decimals = decimalsOf(values)
  return new Map(
    metric.codes.map((code): [string, Indicator] => [
      code,
      {
        code,
        label: metric.names.get(code) ?? sameInAll(code),
        kind: 'level',
        unit: {
          code: 'NR',
          multiplier: units?.[code]?.multiplier ?? 0,
          decimals: Math.max(0, Math.round(units?.[code]?.decimals ?? decimals)),
        },
        rankOrder: 'descending',
        tieWithin: 0,
      },
    ]),
  )
}

/** The dimension that a file without one of role "metric" gets: everything in it is one measure. */
export const onlyIndicator = (label: string, cells: number): Dimension => ({
  id: 'indicator',
  role: 'metric',
  label: sameInAll(label),
  codes: ['value'],
  positions: new Map([['value', 0]]),
  names: new Map([['value', sameInAll(label)]]),
  parents: new Map(),
  stride: cells,
})
