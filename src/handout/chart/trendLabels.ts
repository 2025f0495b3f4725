import { lineHeight } from '../../charts/labels.ts'
import { textWidth } from '../../charts/textWidth.ts'
import type { TrendLayout, TrendLine } from '../../charts/trend/types.ts'
import type { BumpModel, ClaimMark, LinesModel } from '../../charts/types.ts'
import { isNumber } from '../../model/gap.ts'
import { ordinalText } from '../../model/numberText.ts'
import { colours } from '../colours.ts'
import type { Highlight } from '../emphasis.ts'
import { literal, numberCode } from '../formatCode.ts'
import type { PointLabel } from './labels.ts'
import type { PlacedSeries } from './trendData.ts'
import type { TrendLook } from './trendLook.ts'
import type { Room } from './types.ts'

export type TrendModel = LinesModel | BumpModel
export type TrendSeries = TrendModel['series'][number]

/** Of the names at the ends of lines, in points; the site's layout reckons with pixels of the same number. */
export const nameSize = 13

/** Where a chart's lines are: the site's own layout, and how it lies in the room of the chart. */
export interface TrendFrame {
  readonly room: Room
  readonly plot: Room
  readonly layout: TrendLayout
}

/** Writes what a line is drawn at: a number of the chart's unit, or a rank. */
const codeOf = (model: TrendModel, value: number): string =>
  model.type === 'lines'
    ? numberCode(value, model.unit, model.language)
    : `0${literal(ordinalText(value, model.language).replace(String(value), ''))}`

/** The name of a line at its end, moved as far as others need; strong ones and ranks with their number. Undefined where there is no
 *  room for it. */
export function endName(
  line: TrendLine,
  data: PlacedSeries,
  model: TrendModel,
  look: TrendLook,
  { room, plot }: TrendFrame,
): PointLabel | undefined {
  const end = line.pieces.at(-1)?.at(-1)
  const [first] = line.label.lines
  if (!end || !first || line.label.hidden) return undefined
  const centre = first.y - 11.5 + (line.label.lines.length * lineHeight) / 2
  const outside = line.label.anchor === 'start' && line.label.x === 1
  const across = outside ? (1 - end.x) * plot.width : 0
  const numbered = model.type === 'bump' || look.strong
  // The layout has kept a line for the number of those that are always strong.
  const twoLines = line.label.lines.some(({ isValue }) => isValue)
  return {
    index: data.points.findLastIndex(({ y }) => y !== undefined),
    look: { size: nameSize, colour: look.ink, bold: look.strong && !look.stroke.dashed },
    position: line.label.anchor === 'end' ? 'l' : 'r',
    named: twoLines ? '\n' : ' ',
    ...(numbered ? { code: codeOf(model, end.value) } : {}),
    moved: [across / room.width, (centre - end.y) / room.height],
  }
}

/** Numbers of points that the slide names by themselves: "US-MI 2009". */
export const namedPoints = (
  model: TrendModel,
  series: TrendSeries,
  data: PlacedSeries,
  look: TrendLook,
  highlight: Highlight,
): readonly PointLabel[] =>
  series.points.flatMap((point): readonly PointLabel[] => {
    const index = data.points.findIndex(({ x, y }) => x === point.x && y !== undefined)
    if (!isNumber(point.cell) || index < 0 || !highlight.includes(`${series.id} ${point.period}`)) return []
    const its = { size: nameSize, colour: look.ink, bold: true }
    return [{ index, code: codeOf(model, point.cell), look: its, position: 't' }]
  })

/** The words of a claim over its line, at the end where fewer data are near. */
export function claimWords(claim: ClaimMark, points: number, { room, plot, layout }: TrendFrame): PointLabel {
  const line = layout.claims.find(({ id }) => id === claim.id)
  const words = `◆ ${line?.text ?? claim.label}`
  const long = `${words} · ${claim.label}`
  const start = line?.side === 'start'
  return {
    index: start ? 0 : points - 1,
    look: { size: nameSize, colour: colours.claim, bold: true },
    position: start ? 'r' : 'l',
    text: textWidth(long, nameSize) < plot.width * 0.6 ? long : words,
    moved: [0, -12 / room.height],
  }
}
