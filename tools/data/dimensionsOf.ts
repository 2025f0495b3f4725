import type { Areas } from '../../src/model/area.ts'
import { comparePeriods, parsePeriod } from '../../src/model/period.ts'
import type { Text } from '../../src/model/text.ts'
import type { Describe } from './describeSchema.ts'
import type { RowObservation } from './toObservation.ts'

/** A dimension of the file to be written. */
export interface FileDimension {
  readonly id: string
  readonly label: Text
  readonly codes: readonly string[]
  /** Names of its categories; none for areas and periods, which are named elsewhere. */
  readonly names: Readonly<Record<string, Text>>
  readonly parents: Readonly<Record<string, string>>
}

const standard = {
  indicator: { en: 'Indicator', it: 'Indicatore' },
  ref_area: { en: 'Area', it: 'Territorio' },
  time: { en: 'Period', it: 'Periodo' },
}

/** Codes in the order of a list, those that occur only. */
const inOrder = (order: Iterable<string>, occurring: ReadonlySet<string>): readonly string[] =>
  [...order].filter((code) => occurring.has(code))

const pick = <Value>(
  record: Readonly<Record<string, Value>>,
  codes: readonly string[],
): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([code]) => codes.includes(code)))

/** The dimensions of a dataset: indicator, the described ones, ref_area, time; with the codes that occur, in the order of
 *  the description, of the list of areas, and of time. */
export function dimensionsOf(
  describe: Describe,
  observations: readonly RowObservation[],
  areas: Areas,
): readonly FileDimension[] {
  const occurring = (id: string) => new Set(observations.flatMap((one) => one.at[id] ?? []))
  const others = describe.dimensions.map((dimension): FileDimension => {
    const here = occurring(dimension.id)
    const partners = [...areas.byCode.values()].filter((area) => !(area.code in dimension.names))
    const named = {
      ...dimension.names,
      // A partner is named in the file too, for its dimension is a classification to every reader of JSON-stat.
      ...(dimension.id === 'counterpart_area'
        ? Object.fromEntries(partners.map((area) => [area.code, area.name]))
        : {}),
    }
    const codes = inOrder(Object.keys(named), here)
    const parents = Object.entries(dimension.parents ?? {}).filter(
      ([code, parent]) => here.has(code) && here.has(parent),
    )
    return {
      id: dimension.id,
      label: dimension.label,
      codes,
      names: pick(named, codes),
      parents: Object.fromEntries(parents),
    }
  })
  const indicators = inOrder(Object.keys(describe.indicators), occurring('indicator'))
  const labels = Object.entries(describe.indicators).map(([code, { label }]) => [code, label] as const)
  const periods = [...new Set([...occurring('time'), ...describe.periods])]
    .flatMap((code) => parsePeriod(code) ?? [])
    .sort(comparePeriods)
  return [
    {
      id: 'indicator',
      label: standard.indicator,
      codes: indicators,
      names: pick(Object.fromEntries(labels), indicators),
      parents: {},
    },
    ...others,
    {
      id: 'ref_area',
      label: standard.ref_area,
      codes: inOrder(areas.byCode.keys(), occurring('ref_area')),
      names: {},
      parents: {},
    },
    { id: 'time', label: standard.time, codes: periods.map(({ code }) => code), names: {}, parents: {} },
  ]
}
