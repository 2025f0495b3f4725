import { type Cube, cellAt, offsetOf, statusAt } from './cube.ts'
import { type Cell, gap } from './gap.ts'
import { perHead, perHeadUnit, startOfYearNote, wholeUnits } from './perHead.ts'
import { joinStatus } from './select.ts'
import type { CellRef, Observation, Series } from './series.ts'
import type { Status } from './status.ts'

interface Population {
  readonly cell: Cell
  readonly status: Status
  readonly from: readonly CellRef[]
}

const unknown: Population = { cell: gap('no-denominator'), status: [], from: [] }

function populationAt(cube: Cube | undefined, indicator: string, area: string, year: number): Population {
  if (!cube) return unknown
  const at = { indicator, ref_area: area, time: String(year) }
  const offset = offsetOf(cube, at)
  if (offset === undefined) return unknown
  return {
    cell: cellAt(cube, offset),
    status: statusAt(cube, offset),
    from: [{ dataset: cube.id, vintage: cube.vintage, at }],
  }
}

/** A series of a stock or flow per inhabitant of its area, in whole units.
 *  @param population the cube that the indicator names; every value is a gap where it is undefined or lacks the area. */
export function toPerHead(series: Series, population: Cube | undefined): Series {
  const { indicator, area = '' } = series
  const name = indicator.perHead?.indicator ?? ''
  const observations = series.observations.map((observation): Observation => {
    const year = Number(observation.period.slice(0, 4))
    const [start, end] = [year, year + 1].map((one) => populationAt(population, name, area, one))
    const divided = perHead(
      wholeUnits(observation.cell, indicator.unit),
      start?.cell ?? unknown.cell,
      end?.cell ?? unknown.cell,
    )
    const parts = [start ?? unknown, ...(divided.estimated ? [] : [end ?? unknown])]
    const estimated: readonly Status[] = divided.estimated ? [['E']] : []
    return {
      period: observation.period,
      cell: divided.cell,
      status: joinStatus([observation.status, ...parts.map((part) => part.status), ...estimated]),
      notes: divided.estimated ? [...observation.notes, startOfYearNote] : observation.notes,
      from: [...observation.from, ...parts.flatMap((part) => part.from)],
    }
  })
  return {
    ...series,
    indicator: { ...indicator, kind: 'rate', unit: perHeadUnit(indicator.unit), perHead: undefined },
    observations,
  }
}
