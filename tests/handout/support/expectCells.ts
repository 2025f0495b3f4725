import { expect } from 'vitest'
import type { BarsModel, ChartModel, Datum, DotsModel } from '../../../src/charts/types.ts'
import { isNumber } from '../../../src/model/gap.ts'
import type { ReadChart } from './readChart.ts'

const cell = (datum: Datum): number | undefined => (isNumber(datum.cell) ? datum.cell : undefined)

/** Values of rows as they must stand under each other: claims beside the rows, then every row, a claim's part after it. */
function rowValues(model: BarsModel | DotsModel): readonly (number | undefined)[] {
  const references = model.type === 'bars' ? model.references.map(({ value }) => value) : []
  const rows = model.rows.flatMap((row) => {
    if (!row.claim) return [cell(row)]
    return [row.claim.value, ...(row.claim.part ? [row.claim.part.value] : [])]
  })
  return [...references, ...rows]
}

const known = (values: readonly (number | undefined)[]): readonly number[] =>
  values.filter((value) => value !== undefined)

function expectRows(model: BarsModel | DotsModel, { series, sheet }: ReadChart): void {
  const [drawn] = series
  const wanted = rowValues(model)
  const values = drawn?.values ?? []
  if (values.length === wanted.length) expect(values).toEqual(wanted)
  else {
    // A list too long for its slide: what is drawn keeps its order, the rest is in the sheet.
    const left = [...wanted]
    for (const value of values) left.splice(0, left.indexOf(value) + 1)
    expect(values.length).toBeGreaterThan(10)
    const strong = model.rows.filter((row) => row.highlight).map(cell)
    for (const value of strong) expect(values).toContain(value)
    const inSheet = sheet.slice(1).flatMap(([, value]) => (typeof value === 'number' ? [value] : []))
    expect(inSheet.sort()).toEqual([...known(wanted)].sort())
  }
}

/** Compares what a chart of the file holds with the cells that its model has: the same numbers, to the last digit, at the same
 *  places, and nothing where there is none. */
export function expectCells(model: ChartModel, chart: ReadChart): void {
  expect(chart.strayed, model.id).toEqual([])
  const left = [...chart.series]
  // Names may be the same: each series is found once.
  const byName = (name: string) => {
    const found = left.find((series) => series.name === name)
    if (!found) throw new Error(`${model.id}: no series "${name}"`)
    left.splice(left.indexOf(found), 1)
    return found
  }
  switch (model.type) {
    case 'bars':
    case 'dots':
      expectRows(model, chart)
      return
    case 'lines':
    case 'bump': {
      const isLog = model.type === 'lines' && model.scale === 'log'
      for (const { label, points } of model.series) {
        const { x, values } = byName(label)
        const drawn = values.flatMap((value, index) => (value === undefined ? [] : [[x[index], value]]))
        const wanted = points
          .filter(({ cell: value }) => isNumber(value) && !(isLog && value <= 0))
          .map((point) => [point.x, point.cell])
        expect(drawn, `${model.id} ${label}`).toEqual(wanted)
        // Between numbers that are not joined stands an empty place.
        for (const [index, point] of points.entries()) {
          const before = points[index - 1]
          const ends = !isNumber(point.cell) || (point.breakBefore && before && isNumber(before.cell))
          if (!ends) continue
          expect(
            values.some((value, place) => value === undefined && x[place] === point.x),
            `${label} ${point.period}`,
          ).toBe(true)
        }
      }
      const claims = model.type === 'lines' ? model.references : []
      for (const claim of claims)
        expect(new Set(byName(`◆ ${claim.label}`).values)).toEqual(new Set([claim.value]))
      expect(chart.series).toHaveLength(model.series.length + claims.length)
      return
    }
    case 'columns':
    case 'areas': {
      const periods = model.periods.map((_, index) => model.series.map(({ points }) => points[index]))
      const whole = periods.map((data) => data.every((datum) => datum && isNumber(datum.cell)))
      for (const { label, points } of model.series) {
        const wanted = points.map((point, index) =>
          model.type === 'areas' && !whole[index] ? undefined : cell(point),
        )
        expect(byName(label).values, `${model.id} ${label}`).toEqual(wanted)
      }
      return
    }
    case 'scatter': {
      const points = chart.series.flatMap(({ x, values, sizes }) =>
        x.map((value, index) => [value, values[index], sizes[index]]),
      )
      const text = (list: readonly (number | undefined)[]) => list.map(String).join(' ')
      const wanted = model.points.map((point) => [cell(point.x), cell(point.y), cell(point.size)])
      expect(points.map(text).sort()).toEqual(wanted.map(text).sort())
      return
    }
    case 'map':
    case 'timeline':
      throw new Error(`${model.id} is no chart of Office`)
  }
}
