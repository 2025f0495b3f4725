import { element, val, xmlText } from '../xml.ts'
import { richText, type TextLook, textLook } from './looks.ts'

/** Words beside a point of a chart. They follow the point when its number is edited. */
export interface PointLabel {
  /** Of the point in its series. */
  readonly index: number
  readonly look: TextLook
  /** Beside the point: r, l, t, b; at the end of a bar: outEnd. */
  readonly position: 'r' | 'l' | 't' | 'b' | 'outEnd'
  /** Writes the point's number; without it the number is not shown. */
  readonly code?: string | undefined
  /** Shows the name of the series, with this between it and the number. */
  readonly named?: '\n' | ' ' | undefined
  /** A text of its own, instead of name and number. */
  readonly text?: string | undefined
  /** How far the label stands from its usual place, as shares of the chart's width and height. */
  readonly moved?: readonly [number, number] | undefined
}

const shows = (named: boolean, value: boolean): readonly string[] => [
  val('c:showLegendKey', 0),
  val('c:showVal', value ? 1 : 0),
  val('c:showCatName', 0),
  val('c:showSerName', named ? 1 : 0),
  val('c:showPercent', 0),
  val('c:showBubbleSize', 0),
]

const layout = ([x, y]: readonly [number, number]): string =>
  element('c:layout', {}, [
    element('c:manualLayout', {}, [
      val('c:x', Math.round(x * 1e5) / 1e5),
      val('c:y', Math.round(y * 1e5) / 1e5),
    ]),
  ])

function labelXml(label: PointLabel, lang: string): string {
  const { index, look, position, code, named, text, moved } = label
  return element('c:dLbl', {}, [
    val('c:idx', index),
    ...(moved ? [layout(moved)] : []),
    ...(text === undefined ? [] : [richText(xmlText(text), look, lang, 'label')]),
    ...(code === undefined ? [] : [element('c:numFmt', { formatCode: code, sourceLinked: 0 })]),
    element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])]),
    ...(text === undefined ? [textLook(look, 'one-line')] : []),
    val('c:dLblPos', position),
    ...shows(named !== undefined, code !== undefined || text !== undefined),
    ...(named !== undefined && code !== undefined ? [element('c:separator', {}, [named])] : []),
  ])
}

/** The labels of a series; its other points have none. */
export const labelsXml = (labels: readonly PointLabel[], lang: string): string =>
  element('c:dLbls', {}, [...labels.map((label) => labelXml(label, lang)), ...shows(false, false)])
