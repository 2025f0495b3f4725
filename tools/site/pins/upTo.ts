import { type Cube, dimensionByRole } from '../../../src/model/cube.ts'

/** A cube's figures of today in the periods that an earlier state of it had, indicator by indicator: what is newer is left
 *  out, so that "the latest year" is the one it was then. */
export function upTo(now: Cube, then: Cube): Cube {
  const reach = (cube: Cube, offset: number): string => {
    const [metric, time] = [dimensionByRole(cube, 'metric'), dimensionByRole(cube, 'time')]
    const code = (dimension: typeof metric) =>
      dimension?.codes[Math.floor(offset / dimension.stride) % dimension.codes.length] ?? ''
    return `${code(metric)} ${code(time)}`
  }
  const had = new Set<string>()
  then.values.forEach((value, offset) => {
    if (!Number.isNaN(value)) had.add(reach(then, offset))
  })
  const keeps = (offset: number) => had.has(reach(now, offset))
  return {
    ...now,
    values: now.values.map((value, offset) => (keeps(offset) ? value : Number.NaN)),
    statuses: new Map([...now.statuses].filter(([offset]) => keeps(offset))),
    cellNotes: new Map([...now.cellNotes].filter(([offset]) => keeps(offset))),
  }
}
