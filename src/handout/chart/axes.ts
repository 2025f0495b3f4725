import { colours } from '../colours.ts'
import { element, val, xmlText } from '../xml.ts'
import { lineLook, richText, type TextLook, textLook } from './looks.ts'

/** Axes by number: every chart has these two. */
const [acrossId, upId] = [111111111, 222222222]

/** What both axes of a chart have. */
export const axisIds = val('c:axId', acrossId) + val('c:axId', upId)

const axisText: TextLook = { size: 12, colour: colours.quiet }

interface AxisTitle {
  readonly text: string
  readonly lang: string
  readonly turned: boolean
}

const title = ({ text, lang, turned }: AxisTitle): string =>
  element('c:title', {}, [
    richText(xmlText(text), axisText, lang, turned ? 'up' : 'along'),
    val('c:overlay', 0),
  ])

const grid = element('c:majorGridlines', {}, [lineLook({ colour: colours.grid, width: 0.75 })])

export interface Categories {
  readonly side: 'l' | 'b'
  /** The first on top. */
  readonly reversed?: boolean
  readonly look?: Omit<TextLook, 'colour'> & { readonly colour?: string }
  /** One name in so many is written. */
  readonly every?: number
}

/** An axis of names: rows of bars, periods of columns. */
export const categoryAxis = ({ side, reversed = false, look, every }: Categories): string =>
  element('c:catAx', {}, [
    val('c:axId', acrossId),
    element('c:scaling', {}, [val('c:orientation', reversed ? 'maxMin' : 'minMax')]),
    val('c:delete', 0),
    val('c:axPos', side),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    lineLook({ colour: colours.axis, width: 0.75 }),
    textLook({ ...axisText, ...look }),
    val('c:crossAx', upId),
    val('c:crosses', 'autoZero'),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    ...(every === undefined ? [] : [val('c:tickLblSkip', every)]),
    val('c:noMultiLvlLbl', 1),
  ])

export interface Values {
  readonly of: 'across' | 'up'
  readonly side: 'l' | 'b' | 't'
  readonly domain: readonly [number, number]
  readonly code: string
  /** Between ticks. */
  readonly step?: number | undefined
  readonly log?: boolean
  /** The lowest on top: ranks. */
  readonly reversed?: boolean
  /** Not shown: bars have their numbers beside them. */
  readonly hidden?: boolean
  readonly grid?: boolean
  readonly line?: boolean
  readonly title?: AxisTitle | undefined
  /** Where it meets the other axis: at that one's zero, its lowest or its highest. */
  readonly crosses?: 'autoZero' | 'min' | 'max'
  /** Its numbers stand at its line, wherever that is; else at the plot's edge. */
  readonly numbersAtLine?: boolean
  /** Columns stand between its ticks, points on them. */
  readonly between?: boolean
}

/** An axis of numbers. */
export const valueAxis = (axis: Values): string =>
  element('c:valAx', {}, [
    val('c:axId', axis.of === 'across' ? acrossId : upId),
    element('c:scaling', {}, [
      ...(axis.log ? [val('c:logBase', 10)] : []),
      val('c:orientation', axis.reversed ? 'maxMin' : 'minMax'),
      val('c:max', axis.domain[1]),
      val('c:min', axis.domain[0]),
    ]),
    val('c:delete', axis.hidden ? 1 : 0),
    val('c:axPos', axis.side),
    ...(axis.grid ? [grid] : []),
    ...(axis.title ? [title(axis.title)] : []),
    element('c:numFmt', { formatCode: axis.code, sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', axis.numbersAtLine ? 'nextTo' : 'low'),
    lineLook(axis.line ? { colour: colours.axis, width: 0.75 } : undefined),
    textLook(axisText),
    val('c:crossAx', axis.of === 'across' ? upId : acrossId),
    val('c:crosses', axis.crosses ?? 'autoZero'),
    val('c:crossBetween', axis.between ? 'between' : 'midCat'),
    ...(axis.step === undefined ? [] : [val('c:majorUnit', axis.step)]),
  ])
