import {
  type Coordinates,
  type Cube,
  cellAt,
  dimensionByRole,
  type Indicator,
  notesAt,
  offsetOf,
  statusAt,
} from '../cube.ts'
import { gap, isNumber } from '../gap.ts'
import { comparePeriods, parsePeriod } from '../period.ts'
import type { Quantity } from '../quantity.ts'
import type { Series } from '../series.ts'

/** One thing along time, read only where asked: the same face for a cube's cells and a view's series. */
export interface Line {
  /** Of the area, or of the dimension that is compared. */
  readonly code: string
  readonly indicator: Indicator
  /** In order of time. */
  readonly periods: readonly string[]
  /** The observation of a period; a gap "not in the dataset" where there is none. */
  readonly at: (period: string) => Quantity
}

const ordered = (codes: readonly string[]): readonly string[] =>
  codes
    .flatMap((code) => parsePeriod(code) ?? [])
    .sort(comparePeriods)
    .map((period) => period.code)

// Ordering a dimension's periods for each of 300 areas again would be most of the work.
const periodsOfCube = new WeakMap<Cube, readonly string[]>()

function cubePeriods(cube: Cube): readonly string[] {
  const known = periodsOfCube.get(cube)
  if (known) return known
  const periods = ordered(dimensionByRole(cube, 'time')?.codes ?? [])
  periodsOfCube.set(cube, periods)
  return periods
}

/** The line of a cube at coordinates that name everything but time. */
export function cubeLine(cube: Cube, code: string, key: Coordinates, indicator: Indicator): Line {
  const time = dimensionByRole(cube, 'time')?.id ?? 'time'
  return {
    code,
    indicator,
    periods: cubePeriods(cube),
    at: (period) => {
      const at = { ...key, [time]: period }
      const offset = offsetOf(cube, at)
      const known = offset !== undefined
      return {
        cell: known ? cellAt(cube, offset) : gap('not-in-dataset'),
        unit: indicator.unit,
        kind: indicator.kind,
        status: known ? statusAt(cube, offset) : [],
        notes: known ? notesAt(cube, offset) : [],
        period,
        area: key.ref_area,
        from: [{ dataset: cube.id, vintage: cube.vintage, at }],
      }
    },
  }
}

/** The line of a view's series, in the view's basis. */
export function seriesLine(series: Series, code: string): Line {
  const { indicator, observations, area } = series
  return {
    code,
    indicator,
    periods: observations.map((one) => one.period),
    at: (period) => {
      const found = observations.find((one) => one.period === period)
      return {
        cell: found?.cell ?? gap('not-in-dataset'),
        unit: indicator.unit,
        kind: indicator.kind,
        status: found?.status ?? [],
        notes: found?.notes ?? [],
        period,
        area,
        from: found?.from ?? [],
      }
    },
  }
}

const isYear = (period: string): boolean => parsePeriod(period)?.kind === 'year'

/** The periods that compare with one another: the years; where there are none, all. */
export function likePeriods(line: Line): readonly string[] {
  const years = line.periods.filter(isYear)
  return years.length > 0 ? years : line.periods
}

/** The last year with a number, or the last period with one where there are no years. Undefined without a number. */
export const latestOf = (line: Line): string | undefined =>
  likePeriods(line).findLast((period) => isNumber(line.at(period).cell))
