import { gap } from '../gap.ts'
import { perHead, perHeadUnit, startOfYearNote, wholeUnits } from '../perHead.ts'
import { parsePeriod } from '../period.ts'
import { mergeQuantities, type Quantity } from '../quantity.ts'
import { statusCodes } from '../status.ts'
import type { FigureContext } from './context.ts'
import { cubeLine, type Line } from './line.ts'
import { type FigureProblem, problemOf } from './problem.ts'

const unknownPopulation = (reference: Quantity): Quantity => ({
  ...reference,
  cell: gap('no-denominator'),
  status: [],
  notes: [],
  from: [],
})

/** A line divided by the population that its indicator names, year by year. */
export function perHeadLine(line: Line, figure: string, context: FigureContext): Line | FigureProblem {
  const { kind, unit, perHead: by, label } = line.indicator
  if (kind !== 'stock' && kind !== 'flow') return problemOf('not-additive', figure, label.en)
  const cube = by && context.cube(by.dataset)
  const people = by && cube?.indicators.get(by.indicator)
  if (!by || !cube || !people) return problemOf('no-population', figure, by?.dataset ?? label.en)

  const populationAt = (value: Quantity, year: number): Quantity => {
    const { area } = value
    const here =
      area !== undefined && cube.dimensions.some((one) => one.id === 'ref_area' && one.positions.has(area))
    if (!here) return unknownPopulation(value)
    const key = { indicator: by.indicator, ref_area: area }
    const found = cubeLine(cube, area, key, people).at(String(year))
    return { ...found, cell: wholeUnits(found.cell, people.unit) }
  }

  return {
    ...line,
    indicator: { ...line.indicator, unit: perHeadUnit(unit), kind: 'rate', tieWithin: 0, perHead: undefined },
    at: (period) => {
      const value = line.at(period)
      const year = parsePeriod(period)?.year ?? 0
      const [start, end] = [populationAt(value, year), populationAt(value, year + 1)]
      const { cell, estimated } = perHead(wholeUnits(value.cell, unit), start.cell, end.cell)
      const merged = mergeQuantities(estimated ? [value, start] : [value, start, end])
      return {
        ...value,
        cell,
        unit: perHeadUnit(unit),
        kind: 'rate',
        status: estimated
          ? statusCodes.filter((code) => code === 'E' || merged.status.includes(code))
          : merged.status,
        notes: estimated ? [...merged.notes, startOfYearNote] : merged.notes,
        from: merged.from,
      }
    },
  }
}
