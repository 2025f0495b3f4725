import type { Areas } from './area.ts'
import { ancestorsOf } from './areaNames.ts'
import type { Basis } from './bases.ts'
import { type Cell, gap, isGap, isNumber } from './gap.ts'
import { yearEarlier } from './period.ts'
import { joinNotes, joinStatus } from './select.ts'
import type { Observation, Series } from './series.ts'
import type { IndicatorKind, Unit } from './unit.ts'

/** Why a basis cannot be had for an indicator; undefined where it can.
 *  Rates and shares do not add up, so they have no per-head and no share; percentages change in points, not per cent. */
export type BasisRefusal = 'not-additive' | 'no-population' | 'change-in-points'

const additive: ReadonlySet<IndicatorKind> = new Set(['stock', 'flow'])

export function refusalOf(basis: Basis, { indicator }: Pick<Series, 'indicator'>): BasisRefusal | undefined {
  const { kind, unit, perHead } = indicator
  if (basis === 'total') return undefined
  if (basis === 'per-head')
    return !additive.has(kind) ? 'not-additive' : perHead ? undefined : 'no-population'
  if (basis === 'share') return additive.has(kind) ? undefined : 'not-additive'
  if (unit.code === 'PC' || unit.code === 'PC_GDP' || unit.code === 'RANK') return 'change-in-points'
  return undefined
}

/** A quotient of two cells; a gap where either is one or the divisor is 0. */
export function divide(dividend: Cell, divisor: Cell, factor = 1): Cell {
  if (isGap(dividend)) return dividend
  if (isGap(divisor)) return gap('no-denominator')
  if (divisor === 0) return gap('zero-base')
  return (dividend / divisor) * factor
}

const percent: Unit = { code: 'PC', multiplier: 0, decimals: 1 }

const changed = (
  series: Series,
  unit: Unit,
  kind: IndicatorKind,
  observations: readonly Observation[],
): Series => ({
  ...series,
  indicator: { ...series.indicator, unit, kind, perHead: undefined },
  observations,
})

const merged = (observation: Observation, others: readonly Observation[], cell: Cell): Observation => ({
  period: observation.period,
  cell,
  status: joinStatus([observation, ...others].map((one) => one.status)),
  notes: joinNotes([observation, ...others].map((one) => one.notes)),
  from: [observation, ...others].flatMap((one) => one.from),
})

const at = (series: Series | undefined, period: string | undefined): Observation | undefined =>
  series?.observations.find((one) => one.period === period)

/** Each value as a percentage of the same period's value of the parent area.
 *  @param parentOf the parent's series, or undefined where the cube has none: then every value is a gap. */
export function toShare(series: Series, parentOf: (series: Series) => Series | undefined): Series {
  const parent = parentOf(series)
  const observations = series.observations.map((observation) => {
    const whole = at(parent, observation.period)
    return merged(
      observation,
      whole ? [whole] : [],
      divide(observation.cell, whole?.cell ?? gap('no-denominator'), 100),
    )
  })
  return changed(series, percent, 'share', observations)
}

/** The parent that a share is of: the nearest area above that has a series of the same key otherwise. */
export function findParent(series: Series, candidates: readonly Series[], areas: Areas): Series | undefined {
  const rest = (one: Series) => JSON.stringify({ ...one.key, ref_area: '' })
  const family = candidates.filter((one) => rest(one) === rest(series) && one.vintage === series.vintage)
  for (const area of ancestorsOf(areas, series.area ?? '')) {
    const parent = family.find((one) => one.area === area.code)
    if (parent) return parent
  }
  return undefined
}

/** Each value with the base period's as 100. A gap throughout where the base is missing or 0.
 *  A break between base and value stays visible as status B: the level is drawn, the reader is told. */
export function toIndex(series: Series, basePeriod: string): Series {
  const base = at(series, basePeriod)
  const observations = series.observations.map((observation) =>
    merged(observation, [], divide(observation.cell, base?.cell ?? gap('not-published'), 100)),
  )
  return changed(series, { code: 'IDX', multiplier: 0, decimals: 1, base: basePeriod }, 'index', observations)
}

/** Change on the same period a year earlier, in per cent: 2.1 is +2.1 %.
 *  A gap where either period is missing, the base is 0, or the series breaks between them (status B). */
export function toGrowth(series: Series): Series {
  const observations = series.observations.map((observation) => {
    const earlier = at(series, yearEarlier(observation.period))
    const ratio = observation.status.includes('B')
      ? gap('series-break')
      : divide(observation.cell, earlier?.cell ?? gap('not-published'))
    return merged(observation, earlier ? [earlier] : [], isGap(ratio) ? ratio : (ratio - 1) * 100)
  })
  // Years without a change at either end are no part of the course.
  const first = observations.findIndex((one) => isNumber(one.cell))
  const last = observations.findLastIndex((one) => isNumber(one.cell))
  return changed(series, percent, 'rate', first < 0 ? [] : observations.slice(first, last + 1))
}
