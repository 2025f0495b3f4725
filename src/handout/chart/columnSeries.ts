import { element, val } from '../xml.ts'
import { numbersAt, textsAt } from './cells.ts'
import { labelsXml, type PointLabel } from './labels.ts'
import { type Fill, shapeLook } from './looks.ts'

/** A point that looks unlike the others of its series. */
export interface Other {
  readonly index: number
  readonly fill: Fill
}

interface UprightSeries {
  readonly name: string
  /** From 0; its column in the sheet is the next one. */
  readonly order: number
  readonly fill: Fill
  readonly others: readonly Other[]
  readonly labels: readonly PointLabel[]
  readonly periods: readonly string[]
  readonly numbers: readonly (number | undefined)[]
  readonly sheet: string
  readonly lang: string
}

/** A series of columns, by period. */
export function columnSeries(series: UprightSeries): string {
  const { name, order, fill, others, labels, periods, numbers, sheet, lang } = series
  const rows = { sheet, from: 2, to: periods.length + 1 }
  const column = order + 1
  return element('c:ser', {}, [
    val('c:idx', order),
    val('c:order', order),
    element('c:tx', {}, [textsAt({ sheet, column, from: 1, to: 1 }, [name])]),
    shapeLook(fill, undefined),
    val('c:invertIfNegative', 0),
    ...others.map((other) =>
      element('c:dPt', {}, [
        val('c:idx', other.index),
        val('c:invertIfNegative', 0),
        val('c:bubble3D', 0),
        shapeLook(other.fill, undefined),
      ]),
    ),
    labelsXml(labels, lang),
    element('c:cat', {}, [textsAt({ ...rows, column: 0 }, periods)]),
    element('c:val', {}, [numbersAt({ ...rows, column }, numbers)]),
  ])
}
