import { element, val } from '../xml.ts'
import { numbersAt, textsAt } from './cells.ts'
import { labelsXml, type PointLabel } from './labels.ts'
import { lineLook, type Stroke, shapeLook } from './looks.ts'
import type { PlacedSeries } from './trendData.ts'

interface Dot {
  /** Of the point in its column. */
  readonly index: number
  /** Provisional or estimated: only its edge is drawn. */
  readonly hollow: boolean
}

interface DrawnSeries {
  readonly data: PlacedSeries
  readonly order: number
  readonly stroke: Stroke
  readonly dots: readonly Dot[]
  readonly labels: readonly PointLabel[]
  readonly sheet: string
  readonly lang: string
}

const dotSize = 7

const marker = ({ hollow }: Dot, { colour, width }: Stroke): string =>
  element('c:marker', {}, [
    val('c:symbol', 'circle'),
    val('c:size', Math.round(dotSize + Math.max(0, width - 2))),
    shapeLook({ colour: hollow ? 'FFFFFF' : colour }, { colour, width: 1.5 }),
  ])

/** A line along time, in the terms of a scatter chart: its points stand where their times are. */
export function trendSeries({ data, order, stroke, dots, labels, sheet, lang }: DrawnSeries): string {
  const rows = { sheet, from: 2, to: data.points.length + 1 }
  const numbers = data.points.map(({ y }) => y)
  const times = data.points.map(({ x }) => x)
  return element('c:ser', {}, [
    val('c:idx', order),
    val('c:order', order),
    element('c:tx', {}, [textsAt({ sheet, column: data.column, from: 1, to: 1 }, [data.name])]),
    lineLook(stroke),
    element('c:marker', {}, [val('c:symbol', 'none')]),
    ...dots.map((dot) =>
      element('c:dPt', {}, [
        val('c:idx', dot.index),
        marker(dot, stroke),
        val('c:bubble3D', 0),
        lineLook(stroke),
      ]),
    ),
    labelsXml(labels, lang),
    element('c:xVal', {}, [numbersAt({ ...rows, column: data.times }, times)]),
    element('c:yVal', {}, [numbersAt({ ...rows, column: data.column }, numbers)]),
    val('c:smooth', 0),
  ])
}
