import { colourClasses } from '../colour.ts'

interface Coloured {
  readonly id: string
  readonly highlight: boolean
  readonly earlier: boolean
}

/** Class of each series. An earlier vintage wears the colour of the series that it is an earlier state of (its id begins
 *  with the other's): it is told apart by its dashes. */
export function trendColours(series: readonly Coloured[]): readonly string[] {
  const laterOf = (one: Coloured): Coloured | undefined =>
    one.earlier ? series.find((other) => !other.earlier && one.id.startsWith(`${other.id}~`)) : undefined
  const own = series.filter((one) => laterOf(one) === undefined)
  const colours = colourClasses(own)
  return series.map((one) => colours[own.indexOf(laterOf(one) ?? one)] ?? 'sm')
}
